using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How the bot is.</summary>
public class HealthResults
{
    /// <summary>Creates an empty result.</summary>
    public HealthResults()
    {
    }

    /// <summary>Creates a result.</summary>
    public HealthResults(
        bool success = default, string authorization = default, string userAgent = default, IList<string> messages = default, object diagnostics = default)
    {
        Success = success;
        Authorization = authorization;
        UserAgent = userAgent;
        Messages = messages;
        Diagnostics = diagnostics;
    }

    /// <summary>Whether the check succeeded.</summary>
    [JsonProperty(PropertyName = "success")]
    public bool Success { get; set; }

    /// <summary>The authorization header that the bot would send.</summary>
    [JsonProperty(PropertyName = "authorization")]
    public string Authorization { get; set; }

    /// <summary>The user agent that the bot would send.</summary>
    [JsonProperty(PropertyName = "user-agent")]
    public string UserAgent { get; set; }

    /// <summary>What there is to say about it.</summary>
    [JsonProperty(PropertyName = "messages")]
    public IList<string> Messages { get; set; }

    /// <summary>What a tool needs to say about it.</summary>
    [JsonProperty(PropertyName = "diagnostics")]
    public object Diagnostics { get; set; }
}
