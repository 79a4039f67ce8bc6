using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>How sure a recognizer is of an intent.</summary>
public class IntentScore
{
    /// <summary>From 0 to 1.</summary>
    [JsonProperty("score")]
    public double? Score { get; set; }

    /// <summary>What else it says of the intent.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> Properties { get; } = new Dictionary<string, object>();
}
