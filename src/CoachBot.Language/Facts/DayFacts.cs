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

    private static readonly Intent[] About = [Intent.SkipSession, Intent.CompleteSession, Intent.LogSets, Intent.ShowDay, Intent.ShowWeek];

    private static Slots Single(Message message, Slots slots)
    {
        if (slots.Date is not null)
        {
            return slots;
        }

        foreach (var intent in About)
        {
            foreach (var i in message.Has(intent) ? DaysNamed.Dates(message, intent) : [])
            {
                var unit = message.Units[i];
                if (message.Denied(i) && intent is Intent.ShowDay)
                {
                    continue;
                }

                var back = intent is Intent.CompleteSession or Intent.LogSets || intent == Intent.SkipSession && message.Says("skipped", "missed", "did") && unit.Kind == UnitKind.Day;
                return slots with { Date = message.DateOf(unit, back) };
            }

            if (intent == Intent.SkipSession && message.Has(intent) && message.Units.Where((unit, i) => unit.Kind == UnitKind.TimeOfDay && message.Word(i - 1) == "this").Any())
            {
                // "This evening's gym": today's.
                return slots with { Date = message.Today };
            }
        }

        return slots;
    }
}
