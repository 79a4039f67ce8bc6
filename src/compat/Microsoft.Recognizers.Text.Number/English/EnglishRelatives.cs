using Microsoft.Recognizers.Text.Number.Scanning;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>English phrases for ranks counted from the end or from the current one.</summary>
internal static class EnglishRelatives
{
    public static PhraseTable<(OrdinalOrigin Origin, int Offset)> Phrases { get; } = new(
    [
        ("last", (OrdinalOrigin.End, 0)),
        ("penultimate", (OrdinalOrigin.End, -1)),
        ("the last but one", (OrdinalOrigin.End, -1)),
        ("the one before the last one", (OrdinalOrigin.End, -1)),
        ("the one before the last", (OrdinalOrigin.End, -1)),
        ("next to last", (OrdinalOrigin.End, -1)),
        ("the second to last", (OrdinalOrigin.End, -1)),
        ("antepenultimate", (OrdinalOrigin.End, -2)),
        ("next", (OrdinalOrigin.Current, 1)),
        ("next one", (OrdinalOrigin.Current, 1)),
        ("previous", (OrdinalOrigin.Current, -1)),
        ("previous one", (OrdinalOrigin.Current, -1)),
        ("current", (OrdinalOrigin.Current, 0)),
        ("current one", (OrdinalOrigin.Current, 0)),
    ]);
}
