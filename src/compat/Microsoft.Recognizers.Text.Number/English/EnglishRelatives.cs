using Microsoft.Recognizers.Text.Number.Scanning;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>English phrases for ranks counted from the end or from the current one.</summary>
internal static class EnglishRelatives
{
    // In words and in digits, from the second on.
    private static readonly string[][] Ranks =
    [
        ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
        ["2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"],
    ];

    private static readonly string[] Joins = [" to ", " to the ", "-to-", " from ", " from the "];

    private static readonly string[] Counts = ["one", "two", "three", "four", "five"];

    public static PhraseTable<(OrdinalOrigin Origin, int Offset)> Phrases { get; } = new([.. Counted(), .. Fixed()]);

    private static IEnumerable<(string, (OrdinalOrigin, int))> Fixed() =>
    [
        ("last", (OrdinalOrigin.End, 0)),
        ("penultimate", (OrdinalOrigin.End, -1)),
        ("the one before the last one", (OrdinalOrigin.End, -1)),
        ("the one before the last", (OrdinalOrigin.End, -1)),
        ("the one before last", (OrdinalOrigin.End, -1)),
        ("next to last", (OrdinalOrigin.End, -1)),
        ("next to the last", (OrdinalOrigin.End, -1)),
        ("next-to-last", (OrdinalOrigin.End, -1)),
        ("antepenultimate", (OrdinalOrigin.End, -2)),
        ("next", (OrdinalOrigin.Current, 1)),
        ("next one", (OrdinalOrigin.Current, 1)),
        ("previous", (OrdinalOrigin.Current, -1)),
        ("previous one", (OrdinalOrigin.Current, -1)),
        ("current", (OrdinalOrigin.Current, 0)),
        ("current one", (OrdinalOrigin.Current, 0)),
    ];

    // "the second to last", "third from last", "the last but two".
    private static IEnumerable<(string, (OrdinalOrigin, int))> Counted()
    {
        foreach (var article in (string[])["", "the "])
        {
            foreach (var ranks in Ranks)
            {
                for (var i = 0; i < ranks.Length; i++)
                {
                    foreach (var join in Joins)
                    {
                        yield return ($"{article}{ranks[i]}{join}last", (OrdinalOrigin.End, -i - 1));
                    }
                }
            }

            for (var i = 0; i < Counts.Length; i++)
            {
                yield return ($"{article}last but {Counts[i]}", (OrdinalOrigin.End, -i - 1));
            }
        }
    }
}
