using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in whose name a message is.</summary>
public partial class OnBehalfOf
{
    /// <summary>Creates an empty OnBehalfOf.</summary>
    public OnBehalfOf()
    {
    }

    /// <summary>Always 0.</summary>
    [JsonProperty(PropertyName = "itemid")]
    public int ItemId { get; set; }

    /// <summary>Always `person`.</summary>
    [JsonProperty(PropertyName = "mentionType")]
    public string MentionType { get; set; } = "person";

    /// <summary>Their id on Teams.</summary>
    [JsonProperty(PropertyName = "mri")]
    public string Mri { get; set; }

    /// <summary>Their name to show.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string DisplayName { get; set; }
}
