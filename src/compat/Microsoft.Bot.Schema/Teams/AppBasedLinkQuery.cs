using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a link-unfurling invoke carries.</summary>
public partial class AppBasedLinkQuery
{
    /// <summary>Creates an empty AppBasedLinkQuery.</summary>
    public AppBasedLinkQuery()
    {
    }

    /// <summary>Creates a AppBasedLinkQuery from its parts; what is left out stays null.</summary>
    public AppBasedLinkQuery(string url = default)
    {
        Url = url;
    }

    /// <summary>The link.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>The magic code of a sign-in.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
