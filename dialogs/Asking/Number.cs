using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Dialogs.Asking;

/// <summary>A message that is nothing but a number: "25", "25 min", "6/10", "a 4".</summary>
internal static partial class Number
{
    public static int? Of(string? text) =>
        text is not null && Bare().Match(text) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^\W*(?:a |about |say |un )?(\d{1,3})\s*(?:/\s*10|mins?|minutes|minutos|years?|yrs?|años)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
