using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Choice.Spanish;

/// <summary>Spanish words and pictographs for yes and no.</summary>
internal static class SpanishAnswers
{
    private static readonly string[] Yes =
    [
        "verdad", "verdadero", "sí", "si", "claro", "vale", "ok", "de acuerdo", "por supuesto", "afirmativo", "👍", "👌",
    ];

    private static readonly string[] No = ["falso", "no", "nop", "negativo", "en desacuerdo", "👎", "✋", "🖐"];

    public static AnswerScanner Answers { get; } = new(
        new PhraseTable<bool>([.. Yes.Select(word => (word, true)), .. No.Select(word => (word, false))]));
}
