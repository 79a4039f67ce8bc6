using Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Volumes and weights.</summary>
internal static class EnglishVolumes
{
    private static readonly string[] Liter = ["liter", "litre"];

    private static readonly string[] Gram = ["gram", "gramme"];

    private static readonly (string Unit, string? Short, string[] Words)[] Cubed =
    [
        ("kilometer", "km", ["kilometer", "kilometers", "kilometre", "kilometres"]),
        ("meter", "m", ["meter", "meters", "metre", "metres"]),
        ("decimeter", "dm", ["decimeter", "decimeters", "decimetre", "decimetres"]),
        ("centimeter", "cm", ["centimeter", "centimeters", "centimetre", "centimetres"]),
        ("millimiter", "mm", ["millimeter", "millimeters", "millimetre", "millimetres"]),
        ("yard", "yd", ["yard", "yards"]),
        ("inch", "in", ["inch", "inches"]),
        ("foot", "ft", ["foot", "feet"]),
        ("mile", "mi", ["mile", "miles"]),
    ];

    public static UnitTableBuilder Volumes(this UnitTableBuilder units)
    {
        foreach (var (unit, symbol, words) in Cubed)
        {
            string[] spellings =
            [
                $"{symbol}3", $"{symbol}³", $"{symbol}^3", $"cu {symbol}", $"cu. {symbol}", $"cubic {symbol}",
                .. words.SelectMany(word => (string[])[$"cubic {word}", $"cu {word}", $"cu. {word}", $"cubic-{word}"]),
            ];
            units.Add("Volume", "Cubic " + unit, string.Join('|', spellings));
        }

        foreach (var (name, letters) in MetricPrefixes.All)
        {
            units.Add("Volume", MetricPrefixes.Capitalised(name) + "liter", MetricPrefixes.Spellings(name, letters, Liter, "l"));
        }

        return units
            .Add("Volume", "Cubic centimeter", "cc")
            .Add("Volume", "Milliliter", "mls")
            .Add("Volume", "Liter", "l|liter|liters|litre|litres")
            .Add("Volume", "Fluid ounce", "fl oz|fl. oz.|fl. oz|fl.oz.|fl.oz|fluid ounce|fluid ounces|fl ounce|fl ounces")
            .Add("Volume", "Teaspoon", "teaspoon|teaspoons|tsp|tsps")
            .Add("Volume", "Tablespoon", "tablespoon|tablespoons|tbsp|tbsps")
            .Add("Volume", "Pint", "pint|pints")
            .Add("Volume", "Cup", "cup|cups")
            .Add("Volume", "Barrel", "barrel|barrels|bbl|bbls")
            .Add("Volume", "Quart", "quart|quarts|qt|qts")
            .Add("Volume", "Gill", "gill|gills")
            .Add("Volume", "Minim", "minim|minims")
            .Add("Volume", "Fluid dram", "fluid dram|fluid drams|fluid drachm|fluid drachms")
            .Add("Volume", "Cord", "cord|cords")
            .Add("Volume", "Peck", "peck|pecks")
            .Add("Volume", "Bushel", "bushel|bushels")
            .Add("Volume", "Hogshead", "hogshead|hogsheads");
    }

    public static UnitTableBuilder Weights(this UnitTableBuilder units)
    {
        foreach (var (name, letters) in MetricPrefixes.All)
        {
            units.Add("Weight", MetricPrefixes.Capitalised(name) + "gram", MetricPrefixes.Spellings(name, letters, Gram, "g"));
        }

        return units
            .Add("Weight", "Kilogram", "kilo|kilos|kgs")
            .Add("Weight", "Gram", "g|gram|grams|gramme|grammes|gm|gms")
            .Add("Weight", "Milligram", "mgs")
            .Add("Weight", "Microgram", "mcg|ug|μg")
            .Add("Weight", "Gallon", "gallon|gallons|gal|gals")
            .Add("Weight", "Metric ton", "metric ton|metric tons|metric tonne|metric tonnes")
            .Add("Weight", "Ton", "ton|tons|tonne|tonnes")
            .Add("Weight", "Pound", "pound|pounds|lb|lbs")
            .Add("Weight", "Ounce", "ounce|ounces|oz")
            .Add("Weight", "Grain", "grain|grains|gr")
            .Add("Weight", "Pennyweight", "pennyweight|pennyweights|dwt")
            .Add("Weight", "Long ton (British)", "long ton|long tons")
            .Add("Weight", "Short ton (US)", "short ton|short tons")
            .Add("Weight", "Short hundredweight (US)", "hundredweight|hundredweights|short hundredweight|short hundredweights|cwt")
            .Add("Weight", "Stone", "stone|stones|st")
            .Add("Weight", "Dram", "dram|drams");
    }
}
