using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Language.Text;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>"An ultra in June": a month and no day. A plan counts back from a day, so the day is asked for.</summary>
internal static partial class RaceMonth
{
    /// <summary>The first of the month that is named without a day; null when none is, or a day is named too.</summary>
    public static LocalDate? In(string? text, CultureInfo culture, LocalDate today)
    {
        if (text is null)
        {
            return null;
        }

        var names = culture.DateTimeFormat.MonthNames.Where(name => name.Length > 0).Select(PlainText.Of).ToList();
        var named = Regex.Matches(PlainText.Of(text), $@"(?<day>\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?)?\b(?:in|for|this|next|early|mid|late|end of|en|para|a finales de|a principios de|a mediados de|^)\W*(?<month>{string.Join('|', names)})\b(?!\s*(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\b(?!\d))");
        if (named.Count != 1 || named[0].Groups["day"].Success)
        {
            return null;
        }

        var first = new LocalDate(today.Year, names.IndexOf(named[0].Groups["month"].Value) + 1, 1);
        return first.PlusMonths(1) <= today ? first.PlusYears(1) : first;
    }

    /// <summary>"26 April", "12/5/26": a day and its month, and no weekday or bare number.</summary>
    public static bool NamesDay(string text, CultureInfo culture) => Slashed().IsMatch(text)
        || (text.Any(char.IsDigit) && Regex.IsMatch(PlainText.Of(text), $@"\b(?:{string.Join('|', culture.DateTimeFormat.MonthNames.Where(name => name.Length > 0).Select(name => PlainText.Of(name)[..3]))})\w*\b"));

    [GeneratedRegex(@"\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    /// <summary>"The 14th", "14", "el 14": a day of the month that was asked about.</summary>
    public static LocalDate? DayOf(LocalDate month, string? text) =>
        text is not null && BareDay().Match(text) is { Success: true } match && int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture) is var day
        && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)
            ? new LocalDate(month.Year, month.Month, day)
            : null;

    [GeneratedRegex(@"^\W*(?:on |it'?s |the |el |es |d[ií]a )*(?<day>\d{1,2})(?:st|nd|rd|th)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareDay();
}
