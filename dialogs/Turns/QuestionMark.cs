namespace CoachBot.Dialogs.Turns;

/// <summary>Whether words ask, by their marks alone. What asks without a mark is known by patterns.</summary>
internal static class QuestionMark
{
    /// <summary>It ends with a question mark: "… and can I run?".</summary>
    public static bool Ends(string text) => text.AsSpan().TrimEnd().EndsWith('?');

    /// <summary>The same, of more than one word: "knee?" may be a report, and "today?" an answer.</summary>
    public static bool EndsWordsOf(string text) => Ends(text) && text.AsSpan().Trim().Contains(' ');

    /// <summary>One question, and nothing told before it.</summary>
    public static bool IsAll(string text) => EndsWordsOf(text) && text.AsSpan().TrimEnd().TrimEnd('?').IndexOfAny(".,;:!?\n") < 0;
}
