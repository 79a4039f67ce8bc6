using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A part of the text that another activity refers to.</summary>
public partial class TextHighlight
{
    /// <summary>Creates an empty TextHighlight.</summary>
    public TextHighlight()
    {
    }

    /// <summary>Creates a TextHighlight from its parts; what is left out stays null.</summary>
    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The highlighted part.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>Which occurrence in the referred text, counted from 1.</summary>
    [JsonProperty(PropertyName = "occurrence")]
    public int? Occurrence { get; set; }
}
