using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a `tab/fetch` invoke carries.</summary>
public partial class TabRequest
{
    /// <summary>Creates an empty TabRequest.</summary>
    public TabRequest()
    {
    }

    /// <summary>The tab.</summary>
    [JsonProperty(PropertyName = "tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    /// <summary>Where it is shown.</summary>
    [JsonProperty(PropertyName = "context")]
    public TabContext Context { get; set; }

    /// <summary>The magic code of a sign-in.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
