using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Sessions;

/// <summary>The stretch of days that words name: "next week", "for two weeks", "in December", "from the 1st to the 8th".</summary>
internal sealed class DaysOff(IStringLocalizer<SessionTexts> texts)
{
    private static readonly string[][] Counts =
    [
        [], ["a", "one", "un", "una"], ["two", "dos"], ["three", "tres"], ["four", "cuatro"], ["five", "cinco"], ["six", "seis"], ["seven", "siete"], ["eight", "ocho"], ["nine", "nueve"], ["ten", "diez"],
    ];

    /// <summary>Both ends included; null where no stretch is named, and a day alone is none.</summary>
    public (LocalDate From, LocalDate Until)? In(CoachTurn turn, string text)
    {
        var today = turn.Today;
        var sunday = today.DayOfWeek == IsoDayOfWeek.Sunday ? today : today.Next(IsoDayOfWeek.Sunday);
        if (DayNames.All(text, turn.Words.Culture).Count == 0)
        {
            if (texts.Listened("StretchWeeksWords").Match(text) is { Success: true } counted)
            {
                var days = Count(counted) * (counted.Groups["weeks"].Success ? 7 : 1);
                var from = (counted.Groups["coming"].Success || counted.Groups["coming2"].Success) ? today : Begins(turn, text) ?? today;
                return days > 1 ? (from, from.PlusDays(days - 1)) : null;
            }

            if (texts.Hears("NextWeekWords", text))
            {
                return (sunday.PlusDays(1), sunday.PlusDays(7));
            }

            if (texts.Hears("ThisWeekWords", text))
            {
                return (today, sunday);
            }

            if (texts.Hears("RestOfMonthWords", text))
            {
                return (today, today.With(DateAdjusters.EndOfMonth));
            }

            if (texts.Listened("WholeMonthWords").Match(text) is { Success: true } month)
            {
                var number = int.Parse(month.Groups.Values.First(group => group.Success && group.Name.Length > 1 && group.Name[0] == 'm').Name[1..], CultureInfo.InvariantCulture);
                var first = new LocalDate(number < today.Month ? today.Year + 1 : today.Year, number, 1);
                return (LocalDate.Max(first, today), first.With(DateAdjusters.EndOfMonth));
            }
        }

        // From one date to another: what a journey with these dates would be.
        var slots = turn.ReadAside($"{texts["IAmAway"].Value} {text}").Slots;
        return (slots.FromDate, slots.UntilDate ?? slots.ToDate) is ({ } start, { } end) && end > start && end >= today ? (LocalDate.Max(start, today), end) : null;
    }

    private static LocalDate? Begins(CoachTurn turn, string text) => turn.ReadAside(text).Slots is { } slots && (slots.FromDate ?? slots.Date) is { } date && date > turn.Today ? date : null;

    private static int Count(Match counted)
    {
        var said = counted.Groups["count"].Value;
        return int.TryParse(said, CultureInfo.InvariantCulture, out var number) ? number : Math.Max(1, Array.FindIndex(Counts, names => names.Contains(said, StringComparer.OrdinalIgnoreCase)));
    }
}
