using Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>English units of length, weight, volume, area, speed, angle and information.</summary>
internal static class EnglishDimensions
{
    public static UnitTable Table { get; } = new()
    {
        Suffixes = new UnitTableBuilder(EnglishUnitContext.Ambiguous)
            .Lengths().Areas().Volumes().Weights().Speeds().Angles().Information()
            .Build(),
        CapitalSuffixes = new UnitTableBuilder(EnglishUnitContext.Ambiguous).CapitalInformation().Build(matchCase: true),
        Parts = new()
        {
            [("Foot", "Inch")] = 1d / 12,
            [("Yard", "Foot")] = 1d / 3,
            [("Mile", "Yard")] = 1d / 1760,
            [("Mile", "Foot")] = 1d / 5280,
            [("Pound", "Ounce")] = 1d / 16,
            [("Stone", "Pound")] = 1d / 14,
        },
        IsOtherwise = EnglishUnitContext.IsNoDimension,
    };
}
