using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice that was made.</summary>
public class FoundChoice
{
    /// <summary>The choice's value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Its place in the list, from 0.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well it fits, from 0 to 1.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>The word for it that fitted.</summary>
    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
