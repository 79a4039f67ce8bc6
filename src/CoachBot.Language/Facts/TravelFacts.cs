using CoachBot.Language.Entities;
using NodaTime;

namespace CoachBot.Language.Facts;

/// <summary>How long the runner is away.</summary>
internal static class TravelFacts
{
    public static Slots Fill(Message message, Slots slots)
    {
        if (!message.Has(Intent.Travel))
        {
            return slots;
        }

        LocalDate? from = null;
        LocalDate? until = null;
        var dates = DaysNamed.Dates(message, Intent.Travel);

        // "Monday to Thursday next week": the days are that week's, and the week by itself is none of them.
        var week = dates.Exists(i => message.Kind(i) == UnitKind.Day)
            ? dates.Select(i => message.Units[i]).FirstOrDefault(unit => unit is { Date: { DayOfWeek: IsoDayOfWeek.Monday } monday, Until: { } sunday } && sunday == monday.PlusDays(6))
            : null;
        dates.RemoveAll(i => ReferenceEquals(message.Units[i], week));
        foreach (var i in dates)
        {
            var unit = message.Units[i];
            var date = week is { Date: { } first } && unit.Kind == UnitKind.Day ? first.PlusDays((int)unit.Day - 1) : message.DateOf(unit)!.Value;
            if (unit.Until is { } last)
            {
                (from, until) = (from ?? (date < message.Today ? message.Today : date), until ?? last);
            }
            else if (message.Word(i - 1) is "to" or "-" or "through" or "thru" || message.Before(i, 2, "until", "till", "til", "by") || message.Before(i, 3, "back", "return", "returning", "home"))
            {
                until = from is { } start && date < start ? date.PlusDays(7) : date;
                // "Away until monday": from now on.
                from ??= message.Before(i, 3, "until", "till", "til") ? message.Today : null;
            }
            else if (from is null)
            {
                from = date;
            }
            else
            {
                until ??= date < from ? date.PlusDays(7) : date;
            }
        }

        // "Tuesday to Thursday next week": the week that is said of the last day is the first one's too.
        if (from is { } begin && until is { } end && end >= begin.PlusDays(7) && dates is [var one, var two, ..]
            && message.Units[one] is { Kind: UnitKind.Day, Week: null } named && message.Units[two] is { Kind: UnitKind.Day, Week: not null } weekly)
        {
            from = end.PlusDays(-(((int)weekly.Day - (int)named.Day + 7) % 7));
        }

        var span = message.Units.FirstOrDefault(unit => unit is { Kind: UnitKind.Duration, Measure: "day" or "week" });
        if (span is not null && until is null && from is not null)
        {
            until = from.Value.PlusDays((int)Math.Round(span.Number / (24 * 60)) - 1);
        }
        else if (span is not null && from is null && until is null)
        {
            from = message.Today;
            until = message.Today.PlusDays((int)Math.Round(span.Number / (24 * 60)) - 1);
        }

        return slots with { FromDate = from, UntilDate = until };
    }
}
