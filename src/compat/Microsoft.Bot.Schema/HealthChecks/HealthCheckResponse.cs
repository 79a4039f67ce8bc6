using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a healthCheck invoke.</summary>
public class HealthCheckResponse
{
    /// <summary>How the bot is.</summary>
    [JsonProperty(PropertyName = "healthResults")]
    public HealthResults HealthResults { get; set; }
}
