using Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Lengths and areas.</summary>
internal static class EnglishLengths
{
    private static readonly string[] Meter = ["meter", "metre"];

    private static readonly (string Unit, string Short, string[] Words)[] Squared =
    [
        ("kilometer", "km", ["kilometer", "kilometers", "kilometre", "kilometres"]),
        ("hectometer", "hm", ["hectometer", "hectometers", "hectometre", "hectometres"]),
        ("decameter", "dam", ["decameter", "decameters", "decametre", "decametres"]),
        ("meter", "m", ["meter", "meters", "metre", "metres"]),
        ("decimeter", "dm", ["decimeter", "decimeters", "decimetre", "decimetres"]),
        ("centimeter", "cm", ["centimeter", "centimeters", "centimetre", "centimetres"]),
        ("millimeter", "mm", ["millimeter", "millimeters", "millimetre", "millimetres"]),
        ("inch", "in", ["inch", "inches"]),
        ("foot", "ft", ["foot", "feet"]),
        ("yard", "yd", ["yard", "yards"]),
        ("mile", "mi", ["mile", "miles"]),
    ];

    public static UnitTableBuilder Lengths(this UnitTableBuilder units)
    {
        foreach (var (name, letters) in MetricPrefixes.All)
        {
            units.Add("Length", MetricPrefixes.Capitalised(name) + "meter", MetricPrefixes.Spellings(name, letters, Meter, "m"));
        }

        return units
            .Add("Length", "Kilometer", "kms")
            .Add("Length", "Centimeter", "cms")
            .Add("Length", "Millimeter", "mms")
            .Add("Length", "Meter", "m|meter|meters|metre|metres")
            .Add("Length", "Micrometer", "μm|um|micron|microns")
            .Add("Length", "Mile", "mile|miles|mi")
            .Add("Length", "Nautical mile", "nautical mile|nautical miles|nmi")
            .Add("Length", "Yard", "yard|yards|yd|yds")
            .Add("Length", "Inch", "inch|inches|in|\"|”|″")
            .Add("Length", "Foot", "foot|feet|ft|ft.")
            .Add("Length", "Light year", "light year|light years|light-year|light-years")
            .Add("Length", "Pt", "pt|pts");
    }

    public static UnitTableBuilder Areas(this UnitTableBuilder units)
    {
        foreach (var (unit, symbol, words) in Squared)
        {
            string[] spellings =
            [
                $"{symbol}2", $"{symbol}²", $"{symbol}^2", $"sq {symbol}", $"sq. {symbol}", $"square {symbol}", $"sq{symbol}", $"sq{words[^1]}",
                .. words.SelectMany(word => (string[])[$"square {word}", $"sq {word}", $"sq. {word}", $"square-{word}"]),
            ];
            units.Add("Area", "Square " + unit, string.Join('|', spellings));
        }

        return units
            .Add("Area", "Square hectometer", "hectare|hectares|ha")
            .Add("Area", "Square foot", "feet2|feet²|foot2|feet^2")
            .Add("Area", "Acre", "acre|acres");
    }
}
