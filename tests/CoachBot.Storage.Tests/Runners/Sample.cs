using CoachBot.Storage.Runners;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Storage.Tests.Runners;

/// <summary>States and events whose content does not matter to storage.</summary>
internal static class Sample
{
    public static readonly LocalDate Today = new(2026, 3, 4);

    public static RunnerChange Change(long version, string commandId, int age = 34, int events = 1, IReadOnlyList<NextReminder>? reminders = null) => new(
        commandId,
        [.. Enumerable.Range(1, events).Select(number => Event(version + number))],
        RunnerState.New with { Version = version + events, Profile = RunnerProfile.Empty with { Age = age } },
        $$"""{"age":{{age}}}""",
        reminders);

    public static RunnerEvent Event(long number) => new PlanBuilt
    {
        Receipt = new Receipt(number, Today, "buildPlan", new RuleNote("heard", "You asked."), new RuleNote("rule", "Because."), [], null, false),
    };

    public static NextReminder Reminder(string kind) =>
        new(kind, "Europe/London", new LocalTime(18, 30), Today, Instant.FromUtc(2026, 3, 4, 18, 30));
}
