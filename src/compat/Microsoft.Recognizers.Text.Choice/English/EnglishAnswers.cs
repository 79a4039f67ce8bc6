using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Choice.English;

/// <summary>English words and pictographs for yes and no.</summary>
internal static class EnglishAnswers
{
    private static readonly string[] Yes =
    [
        "true", "yes", "yep", "yup", "yeah", "y", "sure", "ok", "okay", "agree", "👍", "👌",
    ];

    private static readonly string[] No =
    [
        "false", "nope", "nop", "no", "not ok", "not okay", "not agree", "disagree", "don't agree", "👎", "✋", "🖐",
    ];

    public static AnswerScanner Answers { get; } = new(
        new PhraseTable<bool>([.. Yes.Select(word => (word, true)), .. No.Select(word => (word, false))]));
}
