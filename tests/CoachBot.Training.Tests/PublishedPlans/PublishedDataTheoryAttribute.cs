namespace CoachBot.Training.Tests.PublishedPlans;

/// <summary>Runs where COACHBOT_DATA names the folder with run-plans/run-plans.json (hoovercj/time-to-run in the same layout also serves).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PublishedDataTheoryAttribute : TheoryAttribute
{
    public PublishedDataTheoryAttribute() =>
        Skip = PublishedRunPlans.File is null ? "set COACHBOT_DATA to the folder that holds run-plans/run-plans.json" : null;
}
