using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>What a day allows.</summary>
[Flags]
internal enum DayFlags : ushort
{
    None = 0,
    Available = 1,
    Easy = 2,
    Run = 4,
    Key = 8,
    AfterKey = 16,
    BeforeHard = 32,
    Heavy = 64,
    Light = 128,
    NoLegs = 256,
    HalfVolume = 512,
    Race = 1024,
    NoHardLegs = 2048,
    OutsideWindow = 4096,
    BeforeKey = 8192,
    NoLight = 16384,
}

/// <summary>The days of a plan with what each allows: runs, races before and after, availability. A week more on both sides for the borders.</summary>
internal sealed class Terrain
{
    private readonly DayFlags[] days;
    private readonly LocalDate first;

    public Terrain(RunnerProfile profile, LocalDate firstMonday, int weeks)
    {
        first = firstMonday.PlusDays(-7);
        days = new DayFlags[(weeks + 2) * 7];
        var closed = 0;
        foreach (var day in profile.UnavailableDays.AsSpan())
        {
            closed |= 1 << (int)day;
        }

        var runs = new RunCalendar(profile);
        for (var week = 0; week < weeks + 2; week++)
        {
            foreach (var run in runs.WeekOf(first.PlusDays(7 * week)).Days.AsSpan())
            {
                days[(7 * week) + (int)run.Day - 1] |= run.Kind switch
                {
                    DayKind.Easy => DayFlags.Run | DayFlags.Easy,
                    DayKind.Hard => DayFlags.Run | DayFlags.Key | HardRun,
                    DayKind.Long => DayFlags.Run | DayFlags.Key,
                    _ => DayFlags.None,
                };
            }
        }

        for (var index = 0; index < days.Length; index++)
        {
            days[index] |= (closed & (1 << ((index % 7) + 1))) == 0 ? DayFlags.Available : DayFlags.None;
        }

        AddRaces(profile);
        Conclude();
    }

    // Only needed while building: told apart from the long run, before which nothing but rest is allowed.
    private const DayFlags HardRun = (DayFlags)32768;

    public DayFlags this[LocalDate date] => Period.DaysBetween(first, date) is var index && index >= 0 && index < days.Length ? days[index] : DayFlags.None;

    /// <summary>The seven days from a Monday.</summary>
    public ReadOnlySpan<DayFlags> Week(LocalDate monday) => days.AsSpan(Period.DaysBetween(first, monday), 7);

    private void AddRaces(RunnerProfile profile)
    {
        if (profile.Goal is { Date: { } date } goal)
        {
            var race = Races.ClassOf(goal);
            var (latest, earliest) = Races.LastHeavy(race);
            Mark(date, 0, 0, DayFlags.Race | DayFlags.Key);
            Mark(date, 1 - latest, 0, DayFlags.NoHardLegs);
            Mark(date, 1 - Races.LastLight(race), 0, DayFlags.NoLight);

            // Of the last two weeks, the days before the window count as too early for the last hard session.
            Mark(date, -20, -earliest - 1, DayFlags.OutsideWindow);
            After(date, race);
        }

        foreach (var other in profile.OtherRaces.AsSpan())
        {
            var race = Races.ClassOf(other.Distance);
            Mark(other.Date, 0, 0, DayFlags.Race | DayFlags.Key);
            Mark(other.Date, -Races.NoHeavyBeforeOther(race), 0, DayFlags.NoHardLegs);
            After(other.Date, race);
        }

        if (profile.LastRace is { } last)
        {
            Mark(last.Date, 0, 0, DayFlags.Race | DayFlags.Key);
            After(last.Date, Races.ClassOf(last.Distance));
        }
    }

    private void After(LocalDate race, RaceClass length)
    {
        Mark(race, 0, Races.NoLegsAfter(length), DayFlags.NoLegs);
        Mark(race, Races.NoLegsAfter(length) + 1, Races.HalfVolumeUntil(length), DayFlags.HalfVolume);
    }

    private void Mark(LocalDate race, int from, int until, DayFlags flags)
    {
        var index = Period.DaysBetween(first, race);
        for (var offset = Math.Max(from, -index); offset <= until && index + offset < days.Length; offset++)
        {
            days[index + offset] |= flags;
        }
    }

    private void Conclude()
    {
        for (var index = 0; index < days.Length; index++)
        {
            var day = days[index];
            if ((day & DayFlags.Race) != 0)
            {
                day &= ~(DayFlags.Easy | HardRun);
                day |= DayFlags.Run;
            }

            var next = index + 1 < days.Length ? days[index + 1] : DayFlags.None;
            if (index > 0 && (days[index - 1] & DayFlags.Key) != 0)
            {
                day |= DayFlags.AfterKey;
            }

            var nextIsKey = (next & DayFlags.Key) != 0;
            var nextIsHardOnly = (next & HardRun) != 0 && (next & DayFlags.Race) == 0;
            day |= nextIsKey ? DayFlags.BeforeKey : DayFlags.None;
            day |= nextIsHardOnly ? DayFlags.BeforeHard : DayFlags.None;
            if ((day & DayFlags.Available) != 0 && (day & DayFlags.Key) == 0)
            {
                if (!nextIsKey && (day & (DayFlags.NoHardLegs | DayFlags.NoLegs)) == 0)
                {
                    day |= DayFlags.Heavy;
                }

                if ((!nextIsKey || nextIsHardOnly) && (day & DayFlags.NoLight) == 0)
                {
                    day |= DayFlags.Light;
                }
            }

            days[index] = day;
        }

        for (var index = 0; index < days.Length; index++)
        {
            days[index] &= ~HardRun;
        }
    }
}
