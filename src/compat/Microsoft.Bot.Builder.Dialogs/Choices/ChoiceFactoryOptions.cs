using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are put into words.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>Creates options; what is left out is English.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>Creates options.</summary>
    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers = null)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between choices; `, `.</summary>
    [JsonProperty("inlineSeparator")]
    public string InlineSeparator { get; set; }

    /// <summary>Between two choices; ` or `.</summary>
    [JsonProperty("inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>Before the last of several choices; `, or `.</summary>
    [JsonProperty("inlineOrMore")]
    public string InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; true when null.</summary>
    [JsonProperty("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
