using Microsoft.Recognizers.Text.Number.Scanning;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number.Digits;

/// <summary>Numbers in digits, for languages whose words are not known here; English words would be misread in them.</summary>
internal static class DigitNumbers
{
    /// <summary>As on the European continent: "1.250,5".</summary>
    public static NumberLanguage WithDecimalComma { get; } = new([])
    {
        Relatives = new(() => new PhraseTable<(OrdinalOrigin Origin, int Offset)>([])),
        OrdinalSuffixes = [],
        PercentPhrases = [],
        DecimalComma = true,
    };
}
