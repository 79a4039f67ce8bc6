using CoachBot.Training.Units;

namespace CoachBot.Training.Runners;

/// <summary>A fact the first plan waits for.</summary>
public enum Missing { Goal, RaceDate, Distance, RunWeek, HardRuns, Experience, Equipment, Minutes, Age, Screening }

/// <summary>What is still to be asked before the first plan.</summary>
public static class Onboarding
{
    /// <summary>The most useful first; empty when a plan can be built.</summary>
    public static ValueList<Missing> MissingFacts(RunnerProfile profile)
    {
        Span<Missing> missing = stackalloc Missing[10];
        var count = 0;
        if (profile.Goal is not { } goal)
        {
            missing[count++] = Missing.Goal;
        }
        else if (IsRace(goal))
        {
            if (goal.Date is null)
            {
                missing[count++] = Missing.RaceDate;
            }

            if (goal.Distance is null && goal.Race is null or RaceKind.Ultra or RaceKind.Other)
            {
                missing[count++] = Missing.Distance;
            }
        }

        if (profile.RunWeek is null && profile.RunWeeks.Count == 0)
        {
            missing[count++] = Missing.RunWeek;
        }
        else if (profile.RunWeeks.Count == 0 && profile.RunWeek is { HardRunsKnown: false } week && AllEasy(week))
        {
            missing[count++] = Missing.HardRuns;
        }

        if (profile.Experience is null)
        {
            missing[count++] = Missing.Experience;
        }

        if (profile.Equipment is null)
        {
            missing[count++] = Missing.Equipment;
        }

        if (profile.Minutes is null)
        {
            missing[count++] = Missing.Minutes;
        }

        if (profile.Age is null)
        {
            missing[count++] = Missing.Age;
        }

        if (profile.Screening is null)
        {
            missing[count++] = Missing.Screening;
        }

        return ValueList.Create<Missing>(missing[..count]);
    }

    /// <summary>Whether no plan can be built while this is unknown. The others make a better plan.</summary>
    public static bool Blocks(Missing missing) => missing is not (Missing.RaceDate or Missing.Distance or Missing.HardRuns);

    private static bool IsRace(Goal goal) => goal.Race is not null || goal.Distance is not null || goal.Date is not null || goal.Name is not null;

    // Two or more runs and none of them hard or long: more likely unsaid than true.
    private static bool AllEasy(RunWeek week)
    {
        var runs = 0;
        foreach (var day in week.Days)
        {
            if (day.Kind is DayKind.Hard or DayKind.Long)
            {
                return false;
            }

            runs += day.Kind == DayKind.Easy ? 1 : 0;
        }

        return runs >= 2;
    }
}
