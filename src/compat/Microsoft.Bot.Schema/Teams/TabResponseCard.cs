using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card on a tab.</summary>
public partial class TabResponseCard
{
    /// <summary>Creates an empty TabResponseCard.</summary>
    public TabResponseCard()
    {
    }

    /// <summary>The Adaptive Card.</summary>
    [JsonProperty(PropertyName = "card")]
    public object Card { get; set; }
}
