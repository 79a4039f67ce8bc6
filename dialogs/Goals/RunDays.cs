using CoachBot.Dialogs.Turns;
using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>The run week as it is told: bit by bit, corrected, or anew.</summary>
internal static class RunDays
{
    /// <summary>This many days in one message, none of them dropped, are a new week and no addition.</summary>
    public const int AWholeWeek = 3;

    private static readonly char[] Stops = [',', '.', ';', '\n'];

    /// <summary>Nobody tells as many other facts before their runs; a file has thousands of stops, and each is read from to its end.</summary>
    private const int MostStops = 20;

    public static RunWeek? Merge(RunWeek? known, Reading reading, Missing? asked)
    {
        var said = Said(reading, asked);
        if (said.Count == 0)
        {
            var none = asked == Missing.HardRuns && reading.Has(Intent.No);
            return none && known is not null ? known with { HardRunsKnown = true } : known;
        }

        // "Long run now Saturday": there is one long run, and it has moved.
        if (said.Where(day => day.Kind == DayKind.Long).ToList() is [var moved] && said.TrueForAll(day => day == moved || day.Kind == DayKind.Off) && known?.Days.Where(day => day.Kind == DayKind.Long && said.TrueForAll(other => other.Day != day.Day)).ToList() is [var was])
        {
            // Where that day had its own run, the two change places, and no run is lost; but not to a day that is free no more.
            said.Add(!reading.Slots.Barred().Contains(was.Day) && known.On(moved.Day).Kind is var had and not (DayKind.Off or DayKind.Long) ? new RunDaySlot(was.Day, had, null) : new RunDaySlot(was.Day, DayKind.Off));
        }

        var dropped = said.Where(day => day.Kind == DayKind.Off).Select(day => day.Day).ToList();
        var runs = said.Where(day => day.Kind != DayKind.Off).ToList();
        var before = known?.Days.Where(day => !dropped.Contains(day.Day)).ToList() ?? [];
        var anew = dropped.Count == 0 && runs.Count >= AWholeWeek && asked != Missing.HardRuns;
        var days = (anew ? [] : before.Where(day => runs.TrueForAll(run => run.Day != day.Day)))
            .Concat(runs.Select(run => new RunDay(run.Day, Kind(run), run.Distance ?? known?.On(run.Day).Distance)))
            .OrderBy(day => day.Day)
            .ToValueList();
        var kindsSaid = runs.Exists(run => run.Kind is DayKind.Hard or DayKind.Easy) || asked == Missing.HardRuns;
        return new RunWeek(days) { HardRunsKnown = kindsSaid || known?.HardRunsKnown == true };

        // "Saturday, not Sunday": what Sunday was, Saturday is now.
        DayKind Kind(RunDaySlot run) => run.Kind ?? (known?.On(run.Day).Kind is { } had and not DayKind.Off
            ? had
            : dropped.Count == 1 && runs.Count == 1 && known?.On(dropped[0]).Kind is { } moved and not DayKind.Off ? moved : DayKind.Easy);
    }

    /// <summary>Days of the runs that stand behind another fact, "I'm 67, I run Tuesday and Thursday", are read from where they begin.</summary>
    public static Reading Behind(CoachTurn turn)
    {
        var (reading, text) = (turn.Reading, turn.Inbound.Text);
        if (text is null || !reading.Has(Intent.SetRunWeek) || reading.Slots is not { RunDays: null, RunWeeks: null, Days: null, AvailableDays: null, RunsPerWeek: null })
        {
            return reading;
        }

        var from = text.IndexOfAny(Stops);
        for (var tried = 0; from >= 0 && tried < MostStops; tried++, from = text.IndexOfAny(Stops, from + 1))
        {
            if (turn.ReadAside(text[(from + 1)..]).Slots.RunDays is { Count: > 0 } days)
            {
                return reading with { Slots = reading.Slots with { RunDays = days } };
            }
        }

        return reading;
    }

    /// <summary>Every day of the week that is named, in whatever sense.</summary>
    public static IReadOnlyList<IsoDayOfWeek> Named(this Slots slots) =>
        [.. (slots.RunDays ?? []).Select(run => run.Day).Concat(slots.Days ?? []).Concat(slots.AvailableDays ?? []).Distinct()];

    private static List<RunDaySlot> Said(Reading reading, Missing? asked)
    {
        IEnumerable<RunDaySlot> named = reading.Slots.RunDays ?? [];
        if (asked is not (Missing.RunWeek or Missing.HardRuns))
        {
            return [.. named];
        }

        // Asked for the days of the runs, any day that is named is one; asked for the hard ones, it is hard.
        var bare = (reading.Slots.Days ?? []).Concat(reading.Slots.Barred().Count > 0 ? [] : reading.Slots.AvailableDays ?? []).Select(day => new RunDaySlot(day, null));
        var days = named.Concat(bare).DistinctBy(day => day.Day);
        return asked == Missing.HardRuns ? [.. days.Select(day => day.Kind is null ? day with { Kind = DayKind.Hard } : day)] : [.. days];
    }
}
