using CoachBot.Language;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>The run week as it is told: bit by bit, corrected, or anew.</summary>
internal static class RunDays
{
    /// <summary>This many days in one message, none of them dropped, are a new week and no addition.</summary>
    private const int AWholeWeek = 3;

    public static RunWeek? Merge(RunWeek? known, Reading reading, Missing? asked)
    {
        var said = Said(reading, asked);
        if (said.Count == 0)
        {
            var none = asked == Missing.HardRuns && (reading.Has(Intent.No) || reading.Has(Intent.Maybe));
            return none && known is not null ? known with { HardRunsKnown = true } : known;
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

    private static List<RunDaySlot> Said(Reading reading, Missing? asked)
    {
        if (reading.Slots.RunDays is { Count: > 0 } days)
        {
            return asked == Missing.HardRuns && days.All(day => day.Kind is null) ? [.. days.Select(day => day with { Kind = DayKind.Hard })] : [.. days];
        }

        return asked is Missing.RunWeek or Missing.HardRuns && reading.Slots.Days is { Count: > 0 } bare
            ? [.. bare.Select(day => new RunDaySlot(day, asked == Missing.HardRuns ? DayKind.Hard : null))]
            : [];
    }
}
