using Microsoft.Recognizers.Text.NumberWithUnit.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Currencies by their English names.</summary>
internal static class EnglishCurrencies
{
    private static readonly HashSet<string> Ambiguous = ["pound", "pounds", "won", "real", "mark", "crown", "crowns"];

    public static UnitTable Table { get; } = new()
    {
        Suffixes = new UnitTableBuilder(Ambiguous)
            .Add(null, "United States dollar", "us dollar|us dollars|united states dollar|united states dollars|usd|us$", "USD")
            .Add(null, "Dollar", "dollar|dollars|buck|bucks|$")
            .Add(null, "Euro", "euro|euros|€|eur", "EUR")
            .Add(null, "British pound", "british pound|british pounds|pound sterling|pounds sterling|gbp|£", "GBP")
            .Add(null, "Pound", "pound|pounds|quid")
            .Add(null, "Swiss franc", "swiss franc|swiss francs|chf", "CHF")
            .Add(null, "Japanese yen", "japanese yen|yen|jpy|¥", "JPY")
            .Add(null, "Indian rupee", "indian rupee|indian rupees|inr|₹", "INR")
            .Add(null, "Canadian dollar", "canadian dollar|canadian dollars|cad", "CAD")
            .Add(null, "Australian dollar", "australian dollar|australian dollars|aud", "AUD")
            .Add(null, "Mexican peso", "mexican peso|mexican pesos|mxn", "MXN")
            .Build(),
        Prefixes = new UnitTableBuilder(Ambiguous)
            .Add(null, "Dollar", "$")
            .Add(null, "United States dollar", "us$|us $|usd", "USD")
            .Add(null, "Euro", "€|eur", "EUR")
            .Add(null, "Pound", "£")
            .Add(null, "British pound", "gbp", "GBP")
            .Add(null, "Japanese yen", "¥|jpy", "JPY")
            .Add(null, "Indian rupee", "₹|inr|rs", "INR")
            .Build(),
    };
}
