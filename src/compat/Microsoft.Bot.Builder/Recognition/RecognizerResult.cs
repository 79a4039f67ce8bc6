using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>What a recognizer found.</summary>
public class RecognizerResult : IRecognizerConvert
{
    /// <summary>What was said.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>What it was read as, such as after a spelling check.</summary>
    [JsonProperty("alteredText")]
    public string AlteredText { get; set; }

    /// <summary>The intents.</summary>
    [JsonProperty("intents")]
    public IDictionary<string, IntentScore> Intents { get; set; }

    /// <summary>The entities.</summary>
    [JsonProperty("entities")]
    public JObject Entities { get; set; }

    /// <summary>What else it says.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> Properties { get; } = new Dictionary<string, object>();

    /// <inheritdoc/>
    public void Convert(dynamic result)
    {
        Text = result.Text;
        AlteredText = result.AlteredText;
        Intents = result.Intents;
        Entities = result.Entities;
        foreach (var (key, value) in (IDictionary<string, object>)result.Properties)
        {
            Properties[key] = value;
        }
    }
}
