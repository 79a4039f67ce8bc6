using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which tab an invoke is about.</summary>
public partial class TabEntityContext
{
    /// <summary>Creates an empty TabEntityContext.</summary>
    public TabEntityContext()
    {
    }

    /// <summary>The tab's entity id.</summary>
    [JsonProperty(PropertyName = "tabEntityId")]
    public string TabEntityId { get; set; }
}
