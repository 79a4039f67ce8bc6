using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>Which run falls on which date: the given weeks first, the usual week otherwise.</summary>
internal readonly struct RunCalendar(RunnerProfile profile)
{
    public RunWeek WeekOf(LocalDate monday)
    {
        foreach (var given in profile.RunWeeks.AsSpan())
        {
            if (given.StartsOn == monday)
            {
                return given.Week;
            }
        }

        return profile.RunWeek ?? Empty;
    }

    /// <summary>Every week is the usual one.</summary>
    public bool IsSteady => profile.RunWeeks.Count == 0;

    public DayKind KindOn(LocalDate date) => WeekOf(Mondays.Of(date)).On(date.DayOfWeek).Kind;

    /// <summary>How much a week runs, to compare weeks with each other: kilometres, else minutes, else runs. Null: not comparable.</summary>
    public static (double Amount, int Unit, int Runs) Volume(RunWeek week)
    {
        var (metres, minutes, runs) = (0.0, 0, 0);
        var (allMetres, allMinutes) = (true, true);
        foreach (var day in week.Days.AsSpan())
        {
            if (day.Kind == DayKind.Off)
            {
                continue;
            }

            runs++;
            metres += day.Distance?.Metres ?? 0;
            minutes += day.Minutes ?? 0;

            // Zero on a run day means unknown.
            allMetres &= day.Distance?.Metres > 0;
            allMinutes &= day.Minutes > 0;
        }

        return runs == 0 ? (0, 0, 0) : allMetres ? (metres, 1, runs) : allMinutes ? (minutes, 2, runs) : (runs, 3, runs);
    }

    private static readonly RunWeek Empty = new([]);
}

internal static class Mondays
{
    public static LocalDate Of(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);

    public static int WeeksBetween(LocalDate monday, LocalDate later) => Period.DaysBetween(monday, later) / 7;
}
