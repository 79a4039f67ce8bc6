namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As the channel can.</summary>
    Auto,

    /// <summary>In the text: `(1) red, (2) green, or (3) blue`.</summary>
    Inline,

    /// <summary>As a list in the text.</summary>
    List,

    /// <summary>As suggested actions.</summary>
    SuggestedAction,

    /// <summary>As buttons of a hero card.</summary>
    HeroCard,
}
