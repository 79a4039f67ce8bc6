using CoachBot.Language.Entities;

namespace CoachBot.Language.Facts;

/// <summary>The days and times of what is asked for: which session, from when to when, at what hour, on which days.</summary>
internal static class DayFacts
{
    public static Slots Fill(Message message, Slots slots)
    {
        slots = MoveFacts.Fill(message, slots);
        slots = TravelFacts.Fill(message, slots);
        slots = ReminderFacts.Fill(message, slots);
        slots = AvailabilityFacts.Fill(message, slots);
        return Single(message, slots);
    }

    private static Slots Single(Message message, Slots slots)
    {
        var done = message.HasAny(Intent.CompleteSession, Intent.LogSets);
        Intent? about = message.Has(Intent.SkipSession) ? Intent.SkipSession : message.Has(Intent.CompleteSession) ? Intent.CompleteSession : message.Has(Intent.LogSets) ? Intent.LogSets
            : message.Has(Intent.ShowDay) ? Intent.ShowDay : message.Has(Intent.ShowWeek) ? Intent.ShowWeek : null;
        if (about is not { } intent || slots.Date is not null)
        {
            return slots;
        }

        foreach (var i in DaysNamed.Dates(message, intent))
        {
            var unit = message.Units[i];
            if (message.Denied(i) && intent is Intent.ShowDay)
            {
                continue;
            }

            return slots with { Date = message.DateOf(unit, back: done || intent == Intent.SkipSession && message.Says("skipped", "missed", "did") && unit.Kind == UnitKind.Day) };
        }

        return slots;
    }
}
