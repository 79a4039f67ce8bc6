using Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>English names of temperature scales.</summary>
internal static class EnglishTemperatures
{
    private static readonly string[] Degrees = ["degrees", "degree", "deg", "degs", "deg.", "°", "º"];

    private static readonly string[] Ambiguous = ["c", "f", "k", "r", "d", "degrees", "degree", "deg", "degs", "deg.", "°", "º"];

    private static readonly (string Unit, string[] Names)[] Scales =
    [
        ("C", ["c", "celsius", "celcius", "centigrade", "centigrate", "celsious"]),
        ("F", ["f", "fahrenheit", "farenheit", "fahrenheits"]),
        ("K", ["k", "kelvin", "kelvins"]),
        ("R", ["r", "rankine"]),
        ("D", ["delisle"]),
    ];

    public static UnitTable Table { get; } = new() { Suffixes = Suffixes().Build(), IsOtherwise = EnglishUnitContext.IsNoTemperature };

    private static UnitTableBuilder Suffixes()
    {
        var builder = new UnitTableBuilder([.. Ambiguous]);
        foreach (var (unit, names) in Scales)
        {
            foreach (var name in names)
            {
                builder.Add(null, unit, string.Join('|', Degrees.Select(degree => $"{degree} {name}").Append(name).Append("°" + name).Append("º" + name)));
            }
        }

        return builder.Add(null, "C", "℃").Add(null, "F", "℉").Add(null, "Degree", string.Join('|', Degrees));
    }
}
