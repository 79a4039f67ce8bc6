using Microsoft.Recognizers.Text.Number.Scanning;

namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>English number words.</summary>
internal static class EnglishNumbers
{
    private static readonly string[] Units = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static readonly string[] Teens =
    [
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] OrdinalUnits =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    ];

    private static readonly (string Word, double Value)[] Rounds =
    [
        ("hundred", 1e2), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12), ("lakh", 1e5), ("crore", 1e7),
    ];

    private static readonly (string Word, double Value)[] RoundAbbreviations =
    [
        ("mln", 1e6), ("bln", 1e9), ("tln", 1e12), ("dozen", 12), ("dozens", 12), ("doz", 12), ("dozs", 12), ("dz", 12),
    ];

    private static readonly string[] Periods = ["year", "month", "week", "day", "hour", "minute", "decade"];

    public static NumberLanguage Language { get; } = new(Words())
    {
        Relatives = new(() => EnglishRelatives.Phrases),
        Ranges = new(() => EnglishRanges.Words),
        OrdinalSuffixes = ["st", "nd", "rd", "th"],
        LooseOrdinalSuffix = "th",
        PercentPhrases = ["per cent", "per cents"],
    };

    private static Dictionary<string, NumberWord> Words()
    {
        var words = new Dictionary<string, NumberWord>
        {
            ["nought"] = new(WordKind.Unit),
            ["naught"] = new(WordKind.Unit),
            ["fourty"] = new(WordKind.Ten, 40),
            ["a"] = new(WordKind.Article, 1),
            ["an"] = new(WordKind.Article, 1),
            ["and"] = new(WordKind.And),
            ["the"] = new(WordKind.Demonstrative),
            ["this"] = new(WordKind.Demonstrative),
            ["that"] = new(WordKind.Demonstrative),
            ["which"] = new(WordKind.Demonstrative),
            ["point"] = new(WordKind.Point),
            ["minus"] = new(WordKind.Minus),
            ["negative"] = new(WordKind.Minus),
            ["over"] = new(WordKind.Over),
            ["in"] = new(WordKind.In),
            ["out"] = new(WordKind.Out),
            ["of"] = new(WordKind.Of),
            ["percent"] = new(WordKind.Percent),
            ["percents"] = new(WordKind.Percent),
            ["percentage"] = new(WordKind.Percent),
            ["percentages"] = new(WordKind.Percent),
            ["half"] = new(WordKind.Part, 2),
            ["halves"] = new(WordKind.Part, 2, true),
            ["quarter"] = new(WordKind.Part, 4),
            ["quarters"] = new(WordKind.Part, 4, true),
        };
        for (var i = 0; i < Units.Length; i++)
        {
            words[Units[i]] = new(WordKind.Unit, i);
        }

        for (var i = 0; i < Teens.Length; i++)
        {
            words[Teens[i]] = new(WordKind.Teen, 10 + i);
            AddOrdinal(words, (Teens[i] == "twelve" ? "twelf" : Teens[i]) + "th", WordKind.OrdinalTen, 10 + i);
        }

        for (var i = 0; i < Tens.Length; i++)
        {
            words[Tens[i]] = new(WordKind.Ten, 20 + (10 * i));
            AddOrdinal(words, Tens[i][..^1] + "ieth", WordKind.OrdinalTen, 20 + (10 * i));
        }

        for (var i = 0; i < OrdinalUnits.Length; i++)
        {
            AddOrdinal(words, OrdinalUnits[i], WordKind.OrdinalUnit, i + 1);
        }

        foreach (var (word, value) in Rounds)
        {
            words[word] = new(WordKind.Round, value);
            words[word + "s"] = new(WordKind.Round, value, true);
            AddOrdinal(words, word + "th", WordKind.OrdinalRound, value);
        }

        foreach (var (word, value) in RoundAbbreviations)
        {
            words[word] = new(WordKind.Round, value);
        }

        foreach (var word in Periods)
        {
            words[word] = words[word + "s"] = new(WordKind.Period);
        }

        return words;
    }

    private static void AddOrdinal(Dictionary<string, NumberWord> words, string word, WordKind kind, double value)
    {
        words[word] = new(kind, value);
        words[word + "s"] = new(kind, value, true);
    }
}
