using Microsoft.Recognizers.Text.NumberWithUnit.Scanning;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Where the name of a unit is an ordinary word, a name or another unit instead.</summary>
internal static class EnglishUnitContext
{
    private const int ZipDigits = 5;

    private static readonly WordSet Heat = new(
        "temperature|temperatures|celsius|celcius|fahrenheit|farenheit|centigrade|thermostat|hot|hotter|cold|colder|warm|warmer|cool|cooler|weather"
        + "|heat|oven|boil|boils|boiling|freeze|freezes|freezing|fever|outside|outdoors|forecast|bake|cook");

    private static readonly WordSet Rotation = new(
        "angle|angles|rotate|rotates|rotated|rotating|rotation|turn|turns|turned|turning|tilt|tilted|slope|latitude|longitude|steep|incline");

    // After "in", these tell the preposition from the unit.
    private static readonly WordSet Places = new(
        "the|a|an|this|that|these|those|my|your|his|her|its|our|their|all|each|every|some|any|one|total|which|what|front|order|case|fact|time"
        + "|january|february|march|april|may|june|july|august|september|october|november|december|january|spring|summer|autumn|winter"
        + "|him|them|it|us|me|you|between|there|here");

    private static readonly WordSet BeforeTime = new(
        "at|until|till|by|before|after|from|to|around|about|since|past|between");

    /// <summary>Names that mean something else without a number; so do all of up to three letters.</summary>
    public static HashSet<string> Ambiguous { get; } =
    [
        .. ("barrel|barrels|grain|grains|pound|pounds|stone|stones|yard|yards|cord|cords|dram|drams|feet|foot|gill|gills|knot|knots"
            + "|peck|pecks|cup|cups|turn|turns|degree|degrees|quart|quarts|pint|pints|tons|minim|minims|bits|kilo|kilos|square").Split('|'),
    ];

    public static bool IsNoDimension(UnitPlace place)
    {
        var tokens = place.Tokens;
        if (place.Number > 0 && tokens.Span(place.Number - 1) is "$" or "€" or "£" or "¥")
        {
            // "$3 M" is money.
            return true;
        }

        return place.Number >= 0 && place.Next == place.At + 1 && place.Unit.Name switch
        {
            "Picometer" when tokens.Is(place.At, "pm") => IsTimeOfDay(place),
            "Inch" when tokens.Is(place.At, "in") => IsPreposition(place),
            "Inch" when tokens.Is(place.At, '"') => place.Around.IsQuoted(place.At), // He said "20".
            "Degree" => place.Around.Has(Heat) && !tokens.Is(place.Next, "angle"),
            _ => false,
        } || IsScale(place);
    }

    public static bool IsNoTemperature(UnitPlace place) =>
        place.Unit.Name == "Degree" ? place.Around.Has(Rotation) && !place.Around.Has(Heat) : place.Number >= 0 && IsLetter(place) && !IsTemperatureLetter(place);

    // "100° Celsius" is no angle.
    private static bool IsScale(UnitPlace place) =>
        place.Unit.Name == "Degree" && place.Next < place.Tokens.Count
        && place.Tokens.Span(place.Next) is ['c' or 'C' or 'f' or 'F' or 'k' or 'K'] && !place.Tokens.Is(place.Next + 1, '.');

    private static bool IsTimeOfDay(UnitPlace place) =>
        place.IsTight || (place.Number > 0 && ((place.Tokens.Is(place.Number - 1, ':') && !place.Tokens.Gap(place.Number)) || BeforeTime.Contains(place.Tokens, place.Number - 1)));

    private static bool IsPreposition(UnitPlace place)
    {
        if (place.Next >= place.Tokens.Count || place.Tokens[place.Next].Kind == TokenKind.Symbol)
        {
            return false;
        }

        var next = place.Tokens.Span(place.Next);
        return place.Tokens[place.Next].Kind == TokenKind.Digits || char.IsUpper(next[0]) || Places.Contains(place.Tokens, place.Next);
    }

    private static bool IsLetter(UnitPlace place) => place.Next == place.At + 1 && place.Tokens.Span(place.At).Length == 1 && char.IsLetter(place.Tokens.Span(place.At)[0]);

    // "20 C" may be; "777F", "14.7C/", "2021 C.P.I." and "F-Series" are not, unless the text speaks of heat.
    private static bool IsTemperatureLetter(UnitPlace place)
    {
        var tokens = place.Tokens;
        var next = place.Next;
        if (place.Number >= 0 && tokens.Gap(place.At) && tokens[place.Number].Kind == TokenKind.Digits && tokens[place.Number].End - tokens[place.Number].Start == ZipDigits)
        {
            // "PA 23456 f": a postal code before a list's letter.
            return false;
        }

        var goesOn = next + 1 < tokens.Count && !tokens.Gap(next) && !tokens.Gap(next + 1) && tokens[next + 1].Kind != TokenKind.Symbol;
        if (next < tokens.Count && !tokens.Gap(next) && (tokens.Is(next, '/') || goesOn))
        {
            return false;
        }

        return !(place.IsTight && place.IsFollowedByWord) || place.Around.Has(Heat);
    }
}
