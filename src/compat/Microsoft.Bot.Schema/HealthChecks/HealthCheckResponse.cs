using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a healthCheck invoke.</summary>
public class HealthCheckResponse
{
    /// <summary>Creates an empty answer.</summary>
    public HealthCheckResponse()
    {
    }

    /// <summary>Creates an answer.</summary>
    public HealthCheckResponse(HealthResults healthResults = default)
    {
        HealthResults = healthResults;
    }

    /// <summary>How the bot is.</summary>
    [JsonProperty(PropertyName = "healthResults")]
    public HealthResults HealthResults { get; set; }
}
