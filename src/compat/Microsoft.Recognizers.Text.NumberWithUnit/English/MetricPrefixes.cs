namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Names of metric multiples: kilo, milli and so on.</summary>
internal static class MetricPrefixes
{
    public static readonly (string Name, string Letters)[] All =
    [
        ("kilo", "k"), ("hecto", "h"), ("deca", "da"), ("deci", "d"), ("centi", "c"), ("milli", "m"), ("micro", "µ"), ("nano", "n"), ("pico", "p"),
    ];

    /// <summary>All spellings of a multiple: "kilometer|kilometers|kilometre|kilometres|km".</summary>
    /// <param name="name">The multiple, such as "kilo".</param>
    /// <param name="letters">Its abbreviation, such as "k".</param>
    /// <param name="words">The unit in words, such as "meter" and "metre".</param>
    /// <param name="symbol">The symbol of the unit, such as "m".</param>
    /// <returns>Spellings, separated by bars.</returns>
    public static string Spellings(string name, string letters, string[] words, string symbol)
    {
        var spellings = new List<string> { letters + symbol };
        foreach (var word in words)
        {
            spellings.AddRange([name + word, $"{name}{word}s", $"{name} {word}", $"{name} {word}s", $"{name}-{word}", $"{name}-{word}s"]);
        }

        return string.Join('|', spellings);
    }

    public static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
