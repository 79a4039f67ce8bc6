using System.Globalization;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Training.Validation;

/// <summary>Nonsense is refused by name: the rule is <c>invalid.</c> and the field.</summary>
public static class Validate
{
    /// <summary>The first thing that cannot be true, or null. Unknown facts are no nonsense.</summary>
    public static RuleNote? Profile(RunnerProfile profile, LocalDate today) =>
        Races(profile, today) ?? RunWeeks(profile) ?? Numbers(profile) ?? Equipment(profile.Equipment) ?? Zone(profile.TimeZone)
        ?? Reminders(profile.Reminders, today)
        ?? (profile.NotBefore > profile.NotAfter ? RuleBook.Note("invalid.availability") : null);

    /// <summary>Scores, hours and days of a report.</summary>
    public static RuleNote? Report(SorenessReport report) =>
        Score(report.Score) ?? Tiredness(report.SleepHours, report.Fatigue)
        ?? (report.DaysSinceOnset < 0 || report.WorseNextMorning < 0 ? RuleBook.Note("invalid.daysSinceOnset") : null);

    public static RuleNote? Tiredness(double? sleepHours, int? fatigue) =>
        Score(fatigue) ?? (sleepHours is < 0 or > 24 or double.NaN ? RuleBook.Note("invalid.sleepHours") : null);

    public static RuleNote? Equipment(ValueList<EquipmentItem>? equipment)
    {
        foreach (var item in equipment ?? [])
        {
            if (item.Load is { Kilograms: not (> 0 and <= 500) } || item.Increment is { Kilograms: not (> 0 and <= 500) })
            {
                return RuleBook.Note("invalid.equipment");
            }
        }

        return null;
    }

    private static RuleNote? Score(int? score) =>
        score is < 0 or > 10 ? RuleBook.Note("invalid.score", "score", Text(score.Value)) : null;

    private static RuleNote? Zone(string? zone) =>
        zone is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null ? RuleBook.Note("invalid.timeZone", "zone", zone) : null;

    // What a due row is made of: one that cannot be computed would hold up those of everybody else.
    private static RuleNote? Reminders(ReminderPreferences wanted, LocalDate today) =>
        wanted.WindowMinutes is < 15 or > 1440 ? RuleBook.Note("invalid.reminders.window", "minutes", Text(wanted.WindowMinutes.Value))
        : wanted.MutedUntil > today.PlusYears(2) ? RuleBook.Note("invalid.reminders.mute", "date", Iso(wanted.MutedUntil.Value))
        : Twice(wanted.QuietDays) || Twice([.. wanted.DayTimes.Select(time => time.Day)]) ? RuleBook.Note("invalid.reminders.days")
        : null;

    private static bool Twice(ValueList<IsoDayOfWeek> days) =>
        days.Any(day => day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday) || days.Distinct().Count() < days.Count;

    private static RuleNote? Races(RunnerProfile profile, LocalDate today)
    {
        if (profile.Goal is { } goal)
        {
            if (goal.Distance is { Metres: not (> 0 and <= 500_000) })
            {
                return RuleBook.Note("invalid.goal.distance");
            }

            if (goal.Date < today)
            {
                return RuleBook.Note("invalid.goal.date", "date", Iso(goal.Date.Value));
            }

            if (goal.Date > today.PlusYears(2))
            {
                return RuleBook.Note("invalid.goal.dateFar", "date", Iso(goal.Date.Value));
            }
        }

        foreach (var race in profile.OtherRaces.AsSpan())
        {
            if (race.Distance is { Metres: not (> 0 and <= 500_000) })
            {
                return RuleBook.Note("invalid.otherRaces");
            }
        }

        return profile.LastRace is { } last && last.Date > today ? RuleBook.Note("invalid.lastRace", "date", Iso(last.Date)) : null;
    }

    private static RuleNote? RunWeeks(RunnerProfile profile)
    {
        if (profile.RunWeek is { } usual && Week(usual) is { } wrong)
        {
            return wrong;
        }

        HashSet<LocalDate> seen = [];
        foreach (var given in profile.RunWeeks.AsSpan())
        {
            if (given.StartsOn.DayOfWeek != IsoDayOfWeek.Monday || !seen.Add(given.StartsOn))
            {
                return RuleBook.Note("invalid.runWeeks", "date", Iso(given.StartsOn));
            }

            if (Week(given.Week) is { } note)
            {
                return note;
            }
        }

        return null;
    }

    private static RuleNote? Week(RunWeek week)
    {
        if (week.Days.Count > 7)
        {
            return RuleBook.Note("invalid.runWeek.days", "count", Text(week.Days.Count));
        }

        var seen = 0;
        foreach (var day in week.Days.AsSpan())
        {
            if (day.Day == IsoDayOfWeek.None || (seen & (1 << (int)day.Day)) != 0)
            {
                return RuleBook.Note("invalid.runWeek", "day", day.Day.ToString());
            }

            seen |= 1 << (int)day.Day;
            if (day.Distance is { Metres: not (>= 0 and <= 500_000) } || day.Minutes is < 0 or > 1440)
            {
                return RuleBook.Note("invalid.runWeek.distance");
            }
        }

        return null;
    }

    private static RuleNote? Numbers(RunnerProfile profile)
    {
        if (profile.Minutes is < 5 or > 180)
        {
            return RuleBook.Note("invalid.minutes", "minutes", Text(profile.Minutes.Value));
        }

        if (profile.Age is < 8 or > 110)
        {
            return RuleBook.Note("invalid.age", "age", Text(profile.Age.Value));
        }

        if (profile.LiftingMonths is < 0 or > 1200)
        {
            return RuleBook.Note("invalid.liftingMonths");
        }

        foreach (var best in profile.OneRepMaxes.AsSpan())
        {
            if (best.Load is { Kilograms: not (>= 1 and <= 600) } || !Catalogue.Exercises.Knows(best.ExerciseId))
            {
                return RuleBook.Note("invalid.oneRepMaxes", "exercise", best.ExerciseId);
            }
        }

        return profile.SessionsWanted is < 1 or > 7 ? RuleBook.Note("invalid.sessionsWanted", "sessions", Text(profile.SessionsWanted.Value))
            : profile.MissedDays < 0 || profile.WeeksSinceDeload < 0 ? RuleBook.Note("invalid.missedDays")
            : null;
    }

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
