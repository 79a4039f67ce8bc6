using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a tab is shown.</summary>
public partial class TabContext
{
    /// <summary>Creates an empty TabContext.</summary>
    public TabContext()
    {
    }

    /// <summary>`default`, `dark` or `contrast`.</summary>
    [JsonProperty(PropertyName = "theme")]
    public string Theme { get; set; }
}
