using Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Speeds, angles and amounts of information.</summary>
internal static class EnglishSpeeds
{
    private static readonly (string Unit, string[] Names)[] Distances =
    [
        ("Meter", ["m", "meter", "meters", "metre", "metres"]),
        ("Kilometer", ["km", "kilometer", "kilometers", "kilometre", "kilometres", "kms"]),
        ("Mile", ["mi", "mile", "miles"]),
        ("Foot", ["ft", "foot", "feet"]),
        ("Yard", ["yd", "yard", "yards"]),
        ("Decimeter", ["dm", "decimeter", "decimeters", "decimetre", "decimetres"]),
        ("Centimeter", ["cm", "centimeter", "centimeters", "centimetre", "centimetres"]),
        ("Millimeter", ["mm", "millimeter", "millimeters", "millimetre", "millimetres"]),
        ("Micrometer", ["µm", "μm", "micrometer", "micrometers", "micrometre", "micrometres"]),
        ("Inch", ["in", "inch", "inches"]),
    ];

    private static readonly (string Unit, string[] Names)[] Times =
    [
        ("second", ["s", "sec", "second"]), ("minute", ["min", "minute"]), ("hour", ["h", "hr", "hour"]), ("millisecond", ["ms", "millisecond"]),
    ];

    private static readonly (string Name, string Letter)[] Multiples =
    [
        ("Kilo", "k"), ("Mega", "m"), ("Giga", "g"), ("Tera", "t"), ("Peta", "p"),
    ];

    public static UnitTableBuilder Speeds(this UnitTableBuilder units)
    {
        foreach (var (distance, names) in Distances)
        {
            foreach (var (time, times) in Times)
            {
                units.Add("Speed", $"{distance} per {time}", string.Join('|', names.SelectMany(name => times.SelectMany(by => Ratios(name, by)))));
            }
        }

        return units
            .Add("Speed", "Kilometer per hour", "kmh|kph|kmph")
            .Add("Speed", "Mile per hour", "mph")
            .Add("Speed", "Foot per second", "fps")
            .Add("Speed", "Knot", "knot|knots|kt|kts|kn");
    }

    public static UnitTableBuilder Angles(this UnitTableBuilder units) => units
        .Add("Angle", "Degree", "degree|degrees|deg|°")
        .Add("Angle", "Radian", "radian|radians|rad")
        .Add("Angle", "Turn", "turn|turns");

    public static UnitTableBuilder Information(this UnitTableBuilder units)
    {
        foreach (var (name, letter) in Multiples)
        {
            var lower = name.ToLowerInvariant();
            units.Add("Information", name + "bit", $"{lower}bit|{lower}bits|{lower} bit|{lower} bits|{letter}bit|{letter}bits|{letter}b");
            units.Add("Information", name + "byte", $"{lower}byte|{lower}bytes|{lower} byte|{lower} bytes|{letter}byte|{letter}bytes");
        }

        return units.Add("Information", "Bit", "bit|bits").Add("Information", "Byte", "byte|bytes");
    }

    /// <summary>Abbreviations that only their capitals tell apart: "MB" is a megabyte, "Mb" and "mb" a megabit.</summary>
    public static UnitTableBuilder CapitalInformation(this UnitTableBuilder units)
    {
        foreach (var (name, letter) in Multiples)
        {
            units.Add("Information", name + "byte", $"{letter}B|{letter.ToUpperInvariant()}B");
        }

        return units;
    }

    private static string[] Ratios(string distance, string time) =>
    [
        $"{distance}/{time}", $"{distance} per {time}", $"{distance} {(time[0] == 'h' ? "an" : "a")} {time}", $"{distance}-per-{time}",
    ];
}
