using Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>The English units of each model.</summary>
internal static class EnglishUnits
{
    public static UnitTable Dimensions { get; } = EnglishDimensions.Table;

    public static UnitTable Ages { get; } = EnglishAges.Table;

    public static UnitTable Temperatures { get; } = EnglishTemperatures.Table;

    public static UnitTable Currencies { get; } = EnglishCurrencies.Table;
}
