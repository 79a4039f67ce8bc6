using CoachBot.Language.Entities;

namespace CoachBot.Language.Facts;

/// <summary>When to remind, and until when not to.</summary>
internal static class ReminderFacts
{
    public static Slots Fill(Message message, Slots slots)
    {
        if (message.Has(Intent.SetReminder))
        {
            var days = DaysNamed.DaysSaid(message, Intent.SetReminder);
            return slots with { Time = DaysNamed.TimeSaid(message, Intent.SetReminder), Days = days.Count > 0 ? days : null, Date = days.Count == 0 ? DaysNamed.OneDate(message, Intent.SetReminder) : null };
        }

        if (!message.HasAny(Intent.MuteReminders, Intent.StopReminders))
        {
            return slots;
        }

        foreach (var i in DaysNamed.Dates(message, message.Has(Intent.MuteReminders) ? Intent.MuteReminders : Intent.StopReminders))
        {
            var unit = message.Units[i];
            var date = message.DateOf(unit)!.Value;
            if (message.Before(i, 2, "on") && unit.Kind == UnitKind.Day)
            {
                slots = slots with { Days = [.. slots.Days ?? [], unit.Day] };
            }
            else
            {
                slots = slots with { UntilDate = unit.Until is { } last ? message.Before(i, 2, "until", "till", "til") ? date : last : date };
            }
        }

        var span = message.Units.FirstOrDefault(unit => unit is { Kind: UnitKind.Duration, Measure: "day" or "week" or "month" });
        return span is not null && slots.UntilDate is null ? slots with { UntilDate = message.Today.PlusDays((int)Math.Round(span.Number / (24 * 60))) } : slots;
    }
}
