using System.Text.RegularExpressions;

namespace CoachBot.Language.Text;

/// <summary>"Con 82,5": in Spanish a half or a quarter stands behind a comma. "12,10,8" are repetitions, and stay apart.</summary>
internal static partial class DecimalCommas
{
    public static string Pointed(string text) => Half().Replace(text, "${whole}.${part}");

    [GeneratedRegex(@"(?<![\d.,/:-])(?<whole>\d{1,3}),(?<part>5|25|50|75)(?![\d,/:-])", RegexOptions.CultureInvariant)]
    private static partial Regex Half();
}
