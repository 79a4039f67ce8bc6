using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a `tab/submit` invoke carries.</summary>
public partial class TabSubmit
{
    /// <summary>Creates an empty TabSubmit.</summary>
    public TabSubmit()
    {
    }

    /// <summary>The tab.</summary>
    [JsonProperty(PropertyName = "tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    /// <summary>Where it is shown.</summary>
    [JsonProperty(PropertyName = "context")]
    public TabContext Context { get; set; }

    /// <summary>The inputs.</summary>
    [JsonProperty(PropertyName = "data")]
    public TabSubmitData Data { get; set; }
}
