using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Language.RunPlans;

/// <summary>What a run plan says.</summary>
/// <param name="Weeks">In order, each from its Monday; days the plan is silent on are left out.</param>
/// <param name="Dated">False: the plan names no dates, so its weeks were laid from a Monday on or back from the race.</param>
/// <param name="FirstWeek">The number of its first week as it was written, from 1; null where the weeks have none.</param>
public sealed record RunPlan(IReadOnlyList<DatedRunWeek> Weeks, bool Dated, int? FirstWeek = null);

/// <summary>Reads a pasted or uploaded run plan: lines, tables, CSV or a calendar file (.ics).</summary>
public static class RunPlanReader
{
    private const int LongestText = 400_000;
    private const int MostWeeks = 104;

    /// <summary>Several for each day of the weeks that are read; what has more is a log, or no plan at all.</summary>
    private const int MostEntries = MostWeeks * 7 * 5;

    /// <summary>From here on a week's longest run is its long run (stated with the coach's terminal).</summary>
    private const double LongFromMetres = 10_000;

    /// <summary>More than anybody runs in a day: a number of another kind, or of as many digits as fit into a file.</summary>
    private const double MostMetres = 1_000_000;

    /// <param name="text">The whole text or file.</param>
    /// <param name="today">A plan without dates begins on the coming Monday, today's included.</param>
    /// <param name="race">Where it is known, a plan without dates ends in its week.</param>
    /// <param name="locale">How 02/03 is meant; day first but for en-US.</param>
    /// <returns>Null when the text is no run plan.</returns>
    public static RunPlan? Read(string text, LocalDate today, LocalDate? race = null, string? locale = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dayFirst = locale is not "en-US";
        var ofDate = text.Length <= LongestText && DatedWeek.Heading(text, today, dayFirst, out _) is not null;
        var numbered = ofDate ? null : PlanWords.Week(text, out _);
        if (text.Length > LongestText || (numbered is null && !ofDate && !text.Contains('\n', StringComparison.Ordinal)))
        {
            return null;
        }

        // Under a week's date the days are a line's, though commas part them as they part a table's.
        var fewest = ofDate ? FewestOfDate : FewestEntries;
        var entries = IcsLayout.Read(text) ?? (ofDate ? null : TableLayout.Read(text, today, dayFirst)) ?? [];
        if (!IsPlan(entries, FewestEntries))
        {
            entries = LineLayout.Read(text, today, dayFirst);
        }

        if (ofDate && !IsPlan(entries, fewest))
        {
            entries = TableLayout.Read(text, today, dayFirst) ?? [];
        }

        if (!IsPlan(entries, fewest))
        {
            return null;
        }

        // A week by itself, "Week 3: …", is the third from where the first would begin.
        var plan = Lay(entries, UnitOf(text), today, race);
        return plan is { Dated: false, Weeks: [var only] } && numbered is >= 1 and <= MostWeeks and var number && race is null
            ? new RunPlan([only with { StartsOn = only.StartsOn.PlusWeeks(number - 1) }], false, number)
            : plan;
    }

    private const int FewestEntries = 5;

    /// <summary>A week named by its date is a plan with fewer days.</summary>
    private const int FewestOfDate = 3;

    /// <summary>At least a handful of days, most of which speak of running or resting.</summary>
    private static bool IsPlan(List<PlanEntry> entries, int fewest) =>
        entries.Count >= fewest && entries.Count <= MostEntries && entries.Count(entry => entry.Metres is > 0 || Workout.Read(entry.Text, 1000).Kind is not null) * 5 >= entries.Count * 3;

    /// <summary>What a bare number counts in this plan.</summary>
    private static double UnitOf(string text)
    {
        var miles = Count(text, "mile") + Count(text, " mi");
        var km = Count(text, "km") + Count(text, "kilomet");
        return miles > km ? Distance.FromMiles(1).Metres : 1000;
    }

    private static int Count(string text, string word)
    {
        var count = 0;
        for (var i = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf(word, i + word.Length, StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }

    private static RunPlan Lay(List<PlanEntry> entries, double unit, LocalDate today, LocalDate? race)
    {
        var dated = entries.Exists(entry => entry.Date is not null);
        var weeks = entries.Where(entry => entry.Week is >= 0 and <= MostWeeks).Select(entry => entry.Week).DefaultIfEmpty(0).Max() + 1;
        var first = race is { } day ? Monday(day).PlusWeeks(1 - weeks) : Monday(today.PlusDays(6));
        var byWeek = new SortedDictionary<LocalDate, SortedDictionary<IsoDayOfWeek, Workout>>();
        foreach (var entry in entries)
        {
            if (entry.Date is null && (entry.Week < 0 || entry.Day is null) || entry.Week > MostWeeks)
            {
                continue;
            }

            var date = entry.Date ?? first.PlusWeeks(entry.Week).PlusDays((int)entry.Day!.Value - 1);
            var workout = Workout.Read(entry.Text, unit);
            if (entry.Metres is { } metres)
            {
                workout = metres > 0 ? workout with { Kind = workout.Kind is null or DayKind.Off or DayKind.Long ? DayKind.Easy : workout.Kind, Metres = metres } : workout with { Kind = workout.Kind ?? DayKind.Off };
            }

            if (workout.Kind is null)
            {
                continue;
            }

            if (!byWeek.TryGetValue(Monday(date), out var days))
            {
                byWeek[Monday(date)] = days = [];
            }

            days[date.DayOfWeek] = Possible(days.TryGetValue(date.DayOfWeek, out var same) ? Both(same, workout) : workout);
        }

        return new RunPlan([.. byWeek.Take(MostWeeks).Select(week => Week(week.Key, week.Value))], dated);
    }

    private static Workout Possible(Workout workout) => workout.Metres is >= 0 and < MostMetres ? workout : workout with { Metres = null };

    /// <summary>Two entries on one day are run both.</summary>
    private static Workout Both(Workout first, Workout second) => first.Kind == DayKind.Off ? second : second.Kind == DayKind.Off ? first
        : new Workout(first.Kind == DayKind.Hard || second.Kind == DayKind.Hard ? DayKind.Hard : DayKind.Easy, first.Metres is null && second.Metres is null ? null : (first.Metres ?? 0) + (second.Metres ?? 0));

    private static DatedRunWeek Week(LocalDate monday, SortedDictionary<IsoDayOfWeek, Workout> days)
    {
        var longest = days.Where(day => day.Value.Metres is not null).OrderByDescending(day => day.Value.Metres).ThenByDescending(day => day.Value.CalledLong).ThenByDescending(day => day.Key).FirstOrDefault();
        return new DatedRunWeek(monday, new RunWeek(days.Select(day => new RunDay(
            day.Key,
            day.Value.Kind == DayKind.Easy && day.Key == longest.Key && longest.Value.Metres >= LongFromMetres ? DayKind.Long : day.Value.Kind!.Value,
            day.Value.Metres is { } metres ? new Distance(Math.Round(metres)) : null)).ToValueList()) { HardRunsKnown = true });
    }

    private static LocalDate Monday(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);
}
