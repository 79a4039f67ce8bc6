using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Dialogs.Wording;

/// <summary>What is counted agrees with its number, in whatever text it stands: "falta 1 día", "1 week", "a la 1:30".</summary>
internal static partial class Agreement
{
    public static string In(string text, CultureInfo culture) => culture.TwoLetterISOLanguageName == "es" ? Spanish(text) : English().Replace(text, "1 $1");

    private static string Spanish(string text)
    {
        var one = Ions().Replace(Plurals().Replace(text, "1 $1"), match => $"1 {(match.Groups[1].Value == "sesi" ? "sesión" : "repetición")}");
        return Hour().Replace(Verb().Replace(one, match => $"{match.Groups[1].Value}a 1 {match.Groups[2].Value}"), "$1 la $2");
    }

    [GeneratedRegex(@"(?<![\d.,:/–-])\b1 (day|week|minute|hour|session|set|rep|repetition|point|jump|contact)s\b")]
    private static partial Regex English();

    [GeneratedRegex(@"(?<![\d.,:/–-])\b1 (día|semana|minuto|hora|serie|punto|salto|contacto)s\b")]
    private static partial Regex Plurals();

    [GeneratedRegex(@"(?<![\d.,:/–-])\b1 (sesi|repetici)ones\b")]
    private static partial Regex Ions();

    /// <summary>One by itself: "faltan 1 semana y 2 días" are two things.</summary>
    [GeneratedRegex(@"\b([Ff]alt|[Qq]ued)an 1 (día|semana|minuto|hora|sesión|serie)\b(?! y)")]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b([Aa]|[Ss]obre|[Hh]acia) las (0?1[:.]\d\d)\b")]
    private static partial Regex Hour();
}
