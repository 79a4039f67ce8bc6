using System.Globalization;

namespace CoachBot.Language.Spanish;

/// <summary>Small numbers as they are written or spelled.</summary>
internal static class SpanishNumbers
{
    private static readonly Dictionary<string, double> Spelled = new(StringComparer.Ordinal)
    {
        ["un"] = 1, ["una"] = 1, ["uno"] = 1, ["primero"] = 1, ["dos"] = 2, ["tres"] = 3, ["cuatro"] = 4, ["cinco"] = 5, ["seis"] = 6, ["siete"] = 7, ["ocho"] = 8, ["nueve"] = 9, ["diez"] = 10,
        ["once"] = 11, ["doce"] = 12, ["trece"] = 13, ["catorce"] = 14, ["quince"] = 15, ["dieciseis"] = 16, ["diecisiete"] = 17, ["dieciocho"] = 18, ["diecinueve"] = 19, ["veinte"] = 20,
        ["veintiuno"] = 21, ["veintidos"] = 22, ["veintitres"] = 23, ["veinticuatro"] = 24, ["veinticinco"] = 25, ["veintiseis"] = 26, ["veintisiete"] = 27, ["veintiocho"] = 28, ["veintinueve"] = 29,
        ["treinta"] = 30, ["treinta y uno"] = 31,
    };

    /// <summary>Those that a day of a month may be, as a pattern; the longest first.</summary>
    public static string DaysOfMonth { get; } = string.Join('|', Spelled.Keys.Where(word => word is not ("un" or "una")).OrderByDescending(word => word.Length));

    /// <exception cref="FormatException">Neither.</exception>
    public static double Of(string word) => Spelled.TryGetValue(word, out var number) ? number : double.Parse(word.Replace(',', '.'), CultureInfo.InvariantCulture);
}
