using System.Globalization;
using Microsoft.Recognizers.Text.Number.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>How values are written in resolutions.</summary>
internal static class ResolutionText
{
    /// <summary>A number with at most 15 digits, culture-free: <c>1234.5</c>, <c>1E+15</c>.</summary>
    public static string Of(double value) =>
        (value == 0 ? 0 : value).ToString("G15", CultureInfo.InvariantCulture);

    /// <summary>As a language writes it: <c>1234,5</c> where commas come before decimals.</summary>
    public static string Of(double value, NumberLanguage language) =>
        language.DecimalComma ? Of(value).Replace('.', ',') : Of(value);

    public static string Of(NumberKind kind) => kind switch
    {
        NumberKind.Integer => "integer",
        NumberKind.Decimal => "decimal",
        NumberKind.Fraction => "fraction",
        _ => "power",
    };
}
