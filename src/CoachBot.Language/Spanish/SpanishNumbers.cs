using System.Globalization;

namespace CoachBot.Language.Spanish;

/// <summary>Small numbers as they are written or spelled.</summary>
internal static class SpanishNumbers
{
    private static readonly Dictionary<string, double> Spelled = new(StringComparer.Ordinal)
    {
        ["un"] = 1, ["una"] = 1, ["dos"] = 2, ["tres"] = 3, ["cuatro"] = 4, ["cinco"] = 5, ["seis"] = 6, ["siete"] = 7, ["ocho"] = 8, ["nueve"] = 9, ["diez"] = 10, ["doce"] = 12, ["quince"] = 15,
    };

    /// <exception cref="FormatException">Neither.</exception>
    public static double Of(string word) => Spelled.TryGetValue(word, out var number) ? number : double.Parse(word.Replace(',', '.'), CultureInfo.InvariantCulture);
}
