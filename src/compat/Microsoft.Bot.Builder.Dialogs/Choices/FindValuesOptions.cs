using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's words are enough.</summary>
    [JsonProperty("allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    /// <summary>The utterance's locale.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>How many words may stand between two of a value; 2 when null.</summary>
    [JsonProperty("maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }

    /// <summary>Splits an utterance into words.</summary>
    [JsonIgnore]
    public TokenizerFunction Tokenizer { get; set; }
}
