using Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>How English tells ages.</summary>
internal static class EnglishAges
{
    private static readonly (string Unit, string Word)[] Spans = [("Year", "year"), ("Month", "month"), ("Week", "week"), ("Day", "day")];

    public static UnitTable Table { get; } = new()
    {
        Suffixes = Suffixes().Build(),
        Prefixes = new UnitTableBuilder([]).Add(null, "Age", "age").Build(),
    };

    private static UnitTableBuilder Suffixes()
    {
        var builder = new UnitTableBuilder([]);
        foreach (var (unit, word) in Spans)
        {
            builder.Add(null, unit, string.Join('|', Spellings(word).Concat(Spellings(word + "s"))));
        }

        return builder.Add(null, "Year", "y/o|yo|y.o.|yr old|yrs old|yr-old|yrs-old|yr of age|yrs of age")
            .Add(null, "Month", "mo old|mos old|mo-old")
            .Add(null, "Week", "wk old|wks old|wk-old");
    }

    private static IEnumerable<string> Spellings(string word) =>
    [
        $"{word} old", $"{word}-old", $"{word} of age", $"{word}-of-age",
    ];
}
