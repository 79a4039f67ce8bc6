using System.Globalization;
using CoachBot.Language.Text;

namespace CoachBot.Language.Spanish;

/// <summary>Numbers as they are written or spelled, without accents.</summary>
internal static class SpanishNumbers
{
    private static readonly Dictionary<string, double> Spelled = new(StringComparer.Ordinal)
    {
        ["un"] = 1, ["una"] = 1, ["uno"] = 1, ["primero"] = 1, ["dos"] = 2, ["tres"] = 3, ["cuatro"] = 4, ["cinco"] = 5, ["seis"] = 6, ["siete"] = 7, ["ocho"] = 8, ["nueve"] = 9, ["diez"] = 10,
        ["once"] = 11, ["doce"] = 12, ["trece"] = 13, ["catorce"] = 14, ["quince"] = 15, ["dieciseis"] = 16, ["diecisiete"] = 17, ["dieciocho"] = 18, ["diecinueve"] = 19, ["veinte"] = 20,
        ["veintiun"] = 21, ["veintiuno"] = 21, ["veintidos"] = 22, ["veintitres"] = 23, ["veinticuatro"] = 24, ["veinticinco"] = 25, ["veintiseis"] = 26, ["veintisiete"] = 27, ["veintiocho"] = 28, ["veintinueve"] = 29,
        ["treinta y uno"] = 31,
        ["treinta"] = 30, ["cuarenta"] = 40, ["cincuenta"] = 50, ["sesenta"] = 60, ["setenta"] = 70, ["ochenta"] = 80, ["noventa"] = 90,
        ["cien"] = 100, ["ciento"] = 100, ["doscientos"] = 200, ["trescientos"] = 300, ["cuatrocientos"] = 400, ["quinientos"] = 500,
    };

    private const double Tens = 30;
    private const double Hundreds = 100;

    public static IEnumerable<string> Words => Spelled.Keys.Where(word => !word.Contains(' '));

    /// <summary>The number that stands at a place, over several words: "cuarenta y cinco", "ciento veinte", "21.1"; null where none does. "Un" and "una" alone are articles.</summary>
    /// <param name="width">How many tokens it takes.</param>
    public static double? Read(IReadOnlyList<Token> tokens, int at, out int width)
    {
        width = 1;
        if (at < 0 || at >= tokens.Count)
        {
            return null;
        }

        var word = tokens[at].Word;
        if (tokens[at].IsNumber)
        {
            return double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits) ? digits : null;
        }

        if (word is "un" or "una" or "primero" && !(word == "primero" && Next(tokens, at + 1) == "de") || !Spelled.TryGetValue(word, out var number))
        {
            return word == "una" && at > 0 && tokens[at - 1].Word == "la" ? 1 : null;
        }

        if (number >= Hundreds && Spelled.TryGetValue(Next(tokens, at + width), out var more) && more < Hundreds && Next(tokens, at + width) is not ("un" or "una"))
        {
            (number, width) = (number + more, width + 1);
        }

        var whole = number % Hundreds;
        if (whole >= Tens && whole % 10 == 0 && Next(tokens, at + width) == "y" && Spelled.TryGetValue(Next(tokens, at + width + 1), out var ones) && ones < 10)
        {
            (number, width) = (number + ones, width + 2);
        }

        return number;
    }

    private static string Next(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && tokens[at].Before == Boundary.None ? tokens[at].Word : "";
}
