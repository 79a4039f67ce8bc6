using CoachBot.Plans.Erasing;
using CoachBot.Plans.Telemetry;
using CoachBot.Plans.Upcoming;
using CoachBot.Storage.Notifications;
using CoachBot.Storage.Runners;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Plans.Service;

internal sealed partial class PlanService(IRunnerStore store, Erasure erasure, IChangeFeed feed, RunnerClock clock, ILogger<PlanService> logger) : IPlanService
{
    /// <summary>One runner's commands come one turn at a time; only a reminder's answer or a second device competes.</summary>
    private const int Attempts = 8;

    public async Task<RunnerView> LoadAsync(RunnerId runner, CancellationToken cancellation = default)
    {
        var now = clock.Now;
        var state = await store.LoadAsync(runner, cancellation);
        return clock.View(Decider.Evolve(state, Turned(state, now)), now);
    }

    public async Task<PlanAnswer> HandleAsync(RunnerId runner, CommandId id, Command command, CancellationToken cancellation = default)
    {
        var seen = 0L;
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var now = clock.Now;
            var stored = await store.LoadAsync(runner, cancellation);
            if (stored.Version < seen)
            {
                throw new RunnerErasedException();
            }

            seen = stored.Version;
            var answer = Decide(stored, command, now, out var turned);
            var change = new RunnerChange(
                id.Value,
                [.. turned.Events, .. answer.Decision.Events],
                answer.View.State,
                AnswerMemory.Write(turned.Events.Count, answer.Decision),
                ReminderPlan.After(stored.Profile, answer.View.State.Profile, answer.View.Zone, now));
            switch (await store.AppendAsync(runner, stored.Version, change, cancellation))
            {
                case AppendResult.Appended:
                    PlanTelemetry.Handled(command, answer.Decision, repeated: false);
                    await TellAsync(runner, change.Events.Count, cancellation);
                    return answer;
                case AppendResult.AlreadyApplied applied:
                    PlanTelemetry.Handled(command, answer.Decision, repeated: true);
                    return await AgainAsync(runner, applied, cancellation);
                default:
                    PlanTelemetry.Conflicted(command);
                    Log.Conflict(logger, attempt);
                    break;
            }
        }

        throw new ConcurrentChangeException();
    }

    public async Task<PlanAnswer> PreviewAsync(RunnerId runner, Command command, CancellationToken cancellation = default) =>
        Decide(await store.LoadAsync(runner, cancellation), command, clock.Now, out _);

    public Task<string> ExportAsync(RunnerId runner, CancellationToken cancellation = default) => store.ExportAsync(runner, cancellation);

    public async Task EraseAsync(RunnerId runner, string? turnOf = null, CancellationToken cancellation = default)
    {
        await erasure.RunAsync(runner, turnOf, cancellation);
        await TellAsync(runner, 1, cancellation);
    }

    /// <summary>Every open page of the runner, on whatever host, reads again.</summary>
    private Task TellAsync(RunnerId runner, int changes, CancellationToken cancellation) =>
        changes == 0 ? Task.CompletedTask : feed.PublishAsync(RunnerTopic.Changed, runner.Value, cancellation);

    private PlanAnswer Decide(RunnerState stored, Command command, Instant now, out Decision turned)
    {
        using var span = PlanTelemetry.Deciding(command);
        turned = command is RollForward ? Decision.Nothing : Turned(stored, now);
        var before = Decider.Evolve(stored, turned);
        var decision = span.Decided(command, Decider.Decide(before, command, clock.View(before, now).Today));
        var after = Decider.Evolve(before, decision);
        return new PlanAnswer(before, clock.View(after, now), decision, Receipts(decision));
    }

    /// <summary>What the days since the last command have made of the plan.</summary>
    private Decision Turned(RunnerState state, Instant now) => Decider.Decide(state, new RollForward(), clock.View(state, now).Today);

    private async Task<PlanAnswer> AgainAsync(RunnerId runner, AppendResult.AlreadyApplied applied, CancellationToken cancellation)
    {
        var memory = AnswerMemory.Read(applied.Answer);
        var events = applied.Count > memory.Turned
            ? await store.ReadEventsAsync(runner, applied.FirstSequence + memory.Turned, applied.Count - memory.Turned, cancellation)
            : [];
        var decision = new Decision(events.Select(stored => stored.Event).ToValueList(), memory.Refusal, memory.Options);
        var view = await LoadAsync(runner, cancellation);
        return new PlanAnswer(view.State, view, decision, Receipts(decision), AlreadyApplied: true);
    }

    private static ValueList<Receipt> Receipts(Decision decision) => decision.Events.Select(happened => happened.Receipt).ToValueList();

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "A runner was changed meanwhile; deciding again after attempt {Attempt}")]
        public static partial void Conflict(ILogger logger, int attempt);
    }
}
