using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>How training resumes after days without: by how many there were.</summary>
internal static class Layoff
{
    /// <summary>The rule for so many days; null up to a week: resume as if nothing were.</summary>
    public static string? Rule(int days) => days switch { <= 7 => null, <= 14 => "missed.8to14", <= 28 => "missed.15to28", _ => "missed.over28" };

    /// <summary>From the first day back: one session's week, a week, two weeks.</summary>
    public static Hold Hold(string rule, LocalDate from) =>
        new(rule, null, null, from, from.PlusDays(rule == "missed.over28" ? 14 : 7), null, RuleBook.Note(rule));

    /// <summary>The holds of a state, with the days missed before its plan began.</summary>
    public static ValueList<Hold> Holds(RunnerState state) =>
        state.PlannedFrom is { } from && Rule(state.Profile.MissedDays) is { } rule ? [.. state.Holds, Hold(rule, from)] : state.Holds;
}
