using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards on a tab.</summary>
public partial class TabResponseCards
{
    /// <summary>Creates an empty TabResponseCards.</summary>
    public TabResponseCards()
    {
    }

    /// <summary>The cards.</summary>
    [JsonProperty(PropertyName = "cards")]
    public IList<TabResponseCard> Cards { get; set; }
}
