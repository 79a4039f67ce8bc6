namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>What prompts say in a language.</summary>
public class PromptCultureModel
{
    /// <summary>The language's code, such as `en-us`.</summary>
    public string Locale { get; set; }

    /// <summary>Between choices.</summary>
    public string Separator { get; set; }

    /// <summary>Between two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>Before the last of several choices.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>`Yes`.</summary>
    public string YesInLanguage { get; set; }

    /// <summary>`No`.</summary>
    public string NoInLanguage { get; set; }
}
