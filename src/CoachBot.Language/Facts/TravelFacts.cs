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
        foreach (var i in DaysNamed.Dates(message, Intent.Travel))
        {
            var unit = message.Units[i];
            var date = message.DateOf(unit)!.Value;
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
