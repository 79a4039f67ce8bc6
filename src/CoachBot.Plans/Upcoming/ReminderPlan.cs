using CoachBot.Storage.Reminders;
using CoachBot.Storage.Runners;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Plans.Upcoming;

/// <summary>
/// Which reminders are due when, from what the runner has agreed to. The rows say when the coach looks; whether there is anything to say
/// is decided from the plan at that moment. So they change with the runner's preferences only, never under a reminder that is just due.
/// </summary>
public static class ReminderPlan
{
    /// <summary>When a runner has said no time of their own for it.</summary>
    private static readonly LocalTime MorningAfter = new(8, 0);
    private static readonly LocalTime WeeksEnd = new(18, 0);

    /// <summary>The rows from now on; null when what they follow from has not changed.</summary>
    public static IReadOnlyList<NextReminder>? After(RunnerProfile before, RunnerProfile after, DateTimeZone zone, Instant now) =>
        before.Reminders == after.Reminders && before.TimeZone == after.TimeZone && before.Goal?.Date == after.Goal?.Date
            ? null
            : For(after, zone, now);

    /// <summary>No row unless the runner has agreed to be reminded, or has asked for that one reminder.</summary>
    public static IReadOnlyList<NextReminder> For(RunnerProfile profile, DateTimeZone zone, Instant now)
    {
        var wanted = profile.Reminders;
        var rows = new List<NextReminder>();
        if (wanted.Once is { } once && ReminderWeek.Of(day => day == once.DayOfWeek ? once.TimeOfDay : null) is var week && week.NextAfter(now, zone, once.Date) is { } first && first.Date == once.Date)
        {
            // Asked for by itself: no mute and no quiet day is about it.
            rows.Add(new NextReminder("once", zone.Id, first.Time, first.Date, first.Due, week, wanted.WindowMinutes));
        }

        if (wanted.Enabled != true)
        {
            return rows;
        }

        Add("session", ReminderWeek.Of(day => IsQuiet(day) ? null : TimeOn(day)));
        if (wanted.CheckIns)
        {
            Add("checkIn", ReminderWeek.Of(day => IsQuiet(day) ? null : MorningAfter));
        }

        if (wanted.WeeklySummary)
        {
            Add("weekly", ReminderWeek.Of(day => day == IsoDayOfWeek.Sunday && !IsQuiet(day) ? WeeksEnd : null));
        }

        if (profile.Goal?.Date is { } race && race >= now.InZone(zone).Date)
        {
            // The race's own weekday: seven days before it, and the day itself.
            Add("raceWeek", ReminderWeek.Of(day => day == race.DayOfWeek && !IsQuiet(day) ? MorningAfter : null), race.PlusDays(-7));
        }

        return rows;

        bool IsQuiet(IsoDayOfWeek day) => wanted.QuietDays.Contains(day);

        LocalTime? TimeOn(IsoDayOfWeek day) => wanted.DayTimes.FirstOrDefault(time => time.Day == day)?.Time ?? wanted.Time;

        void Add(string kind, ReminderWeek week, LocalDate? notBefore = null)
        {
            var first = notBefore > wanted.MutedUntil || wanted.MutedUntil is null ? notBefore : wanted.MutedUntil;
            if (week.NextAfter(now, zone, first) is { } next)
            {
                rows.Add(new NextReminder(kind, zone.Id, next.Time, next.Date, next.Due, week, wanted.WindowMinutes));
            }
        }
    }
}
