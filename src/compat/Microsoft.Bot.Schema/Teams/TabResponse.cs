using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a tab invoke.</summary>
public partial class TabResponse
{
    /// <summary>Creates an empty TabResponse.</summary>
    public TabResponse()
    {
    }

    /// <summary>What it shows.</summary>
    [JsonProperty(PropertyName = "tab")]
    public TabResponsePayload Tab { get; set; }
}
