using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a tab shows.</summary>
public partial class TabResponsePayload
{
    /// <summary>Creates an empty TabResponsePayload.</summary>
    public TabResponsePayload()
    {
    }

    /// <summary>`continue`, `auth` or `silentAuth`.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The cards.</summary>
    [JsonProperty(PropertyName = "value")]
    public TabResponseCards Value { get; set; }

    /// <summary>What it asks first.</summary>
    [JsonProperty(PropertyName = "suggestedActions")]
    public TabSuggestedActions SuggestedActions { get; set; }
}
