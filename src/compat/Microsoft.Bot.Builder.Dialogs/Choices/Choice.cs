using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something to choose.</summary>
public class Choice
{
    /// <summary>Creates a choice; its value is also what is said for it.</summary>
    public Choice(string value = null)
    {
        Value = value;
    }

    /// <summary>What is returned when it is chosen.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button; one that says the value when null.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words for it.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
