using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Planning;

/// <summary>One runner, one plan. The same runner and day give the same plan.</summary>
public static class Planner
{
    /// <param name="today">The runner's local date; sessions lie on it or after it.</param>
    public static Plan Plan(LocalDate today, RunnerProfile profile) =>
        Validate.Profile(profile, today) is { } wrong
            ? new Plan(wrong, [], [])
            : Weaver.Weave(RunnerState.New with { Profile = profile, PlannedFrom = today }, today);
}
