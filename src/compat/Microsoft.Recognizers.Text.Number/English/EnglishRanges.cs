using Microsoft.Recognizers.Text.Number.Ranges;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>English phrases that compare with a number.</summary>
internal static class EnglishRanges
{
    private static readonly string[] Greater = ["greater", "more", "larger", "bigger", "higher", "upper"];

    private static readonly string[] Smaller = ["less", "lower", "smaller", "fewer"];

    private static readonly string[] Above = 
    [
        "above", "over", "beyond", "exceed", "exceeds", "exceeded", "exceeding", "surpass", "surpasses", "surpassed", "surpassing",
        "in excess of",
    ];

    private static readonly string[] Below = ["below", "under", "beneath"];

    private static readonly string[] Not = ["no", "not"];

    private static readonly string[] EqualWords = [
        .. ((string[])["equal", "equals", "equaling", "equalling"]).SelectMany(word => (string[])[word, word + " to", word + " than"]),
    ];

    public static RangeWords Words { get; } = new()
    {
        Before = new([.. Comparatives(), .. Fixed()]),
        After = new(After()),
        OrEqual = new(EqualWords.Select(equal => ("or " + equal, true))),
        Pairs = [("between", ["and", "to", "-", "–", "—", "~", "through"]), ("from", ["to", "-", "–", "—", "~", "till", "until", "through"])],
        Till = ["to", "-", "–", "—", "~", "through"],
        Joins = ["and", "but"],
        Skipped = ["the"],
    };

    private static IEnumerable<(string, Comparison)> Comparatives()
    {
        foreach (var (words, prepositions, comparison, opposite, orEqual) in Directions())
        {
            string[] phrases = [.. words, .. words.Select(word => word + " than"), .. prepositions];
            foreach (var phrase in phrases)
            {
                yield return (phrase, comparison);
                foreach (var equal in EqualWords)
                {
                    yield return ($"{phrase} {equal}", orEqual);
                }

                foreach (var not in Not)
                {
                    yield return ($"{not} {phrase}", opposite);
                }

                foreach (var equal in EqualWords)
                {
                    yield return ($"{phrase} or {equal}", orEqual);
                    yield return ($"{equal} or {phrase}", orEqual);
                }
            }

            foreach (var equal in EqualWords)
            {
                foreach (var word in words)
                {
                    yield return ($"{word} or {equal}", orEqual);
                    yield return ($"{word} or {equal} than", orEqual);
                }
            }
        }
    }

    private static (string[] Words, string[] Prepositions, Comparison Plain, Comparison Opposite, Comparison OrEqual)[] Directions() =>
    [
        (Greater, Above, Comparison.More, Comparison.AtMost, Comparison.AtLeast),
        (Smaller, Below, Comparison.Less, Comparison.AtLeast, Comparison.AtMost),
    ];

    private static (string, Comparison)[] Fixed()
    {
        List<(string, Comparison)> phrases =
        [
            ("at least", Comparison.AtLeast), ("at most", Comparison.AtMost), ("up to", Comparison.AtMost),
            (">", Comparison.More), ("<", Comparison.Less), (">=", Comparison.AtLeast), ("<=", Comparison.AtMost),
            ("≥", Comparison.AtLeast), ("≤", Comparison.AtMost), ("=", Comparison.Equal),
        ];
        foreach (var equal in EqualWords)
        {
            phrases.Add((equal, Comparison.Equal));
            phrases.Add(("at least or " + equal, Comparison.AtLeast));
            phrases.Add(("at most or " + equal, Comparison.AtMost));
        }

        return [.. phrases];
    }

    private static IEnumerable<(string, Comparison)> After()
    {
        foreach (var join in (string[])["or", "and"])
        {
            yield return ($"{join} up", Comparison.AtLeast);
            foreach (var word in Greater.Append("above").Append("over"))
            {
                yield return ($"{join} {word}", Comparison.AtLeast);
                yield return ($"{join} {word} than", Comparison.AtLeast);
            }

            foreach (var word in Smaller.Append("below").Append("under"))
            {
                yield return ($"{join} {word}", Comparison.AtMost);
                yield return ($"{join} {word} than", Comparison.AtMost);
            }
        }
    }
}
