using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What every meeting has.</summary>
public partial class MeetingDetailsBase
{
    /// <summary>Creates an empty MeetingDetailsBase.</summary>
    public MeetingDetailsBase()
    {
    }

    /// <summary>Creates a MeetingDetailsBase from its parts; what is left out stays null.</summary>
    public MeetingDetailsBase(string id = default, System.Uri joinUrl = default, string title = default)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
    }

    /// <summary>Its id, encoded.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Where to join.</summary>
    [JsonProperty(PropertyName = "joinUrl")]
    public System.Uri JoinUrl { get; set; }

    /// <summary>Its title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }
}
