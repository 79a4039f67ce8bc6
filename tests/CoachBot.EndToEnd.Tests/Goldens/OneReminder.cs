using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Time;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Reminders;
using NodaTime;

namespace CoachBot.EndToEnd.Tests.Goldens;

/// <summary>
/// A queue in which a reminder falls due when a chat file says so, and nothing else ever does: the clock goes back and forth between
/// conversations. What is due is dispatched, composed and delivered as always.
/// </summary>
internal sealed class OneReminder(IDispatchClock clock) : IReminderQueue
{
    private static readonly Duration Lease = Duration.FromMinutes(1);
    private ClaimedReminder? due;
    private TaskCompletionSource<Settlement> settled = new();

    /// <summary>Lets it fall due; ends when the dispatcher says what became of it.</summary>
    public Task<Settlement> FallDue(ReminderKey key, RunnerAddress to)
    {
        settled = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref due, new ClaimedReminder(key, ReminderLanes.Of(to.ChannelId, to.TenantId), clock.Now, clock.Now + Lease, 1, 0, clock.Now + Lease, to));
        return settled.Task;
    }

    public Task<Waiting> GlanceAsync(Instant now, CancellationToken cancellation) =>
        Task.FromResult(Volatile.Read(ref due) is { } one ? new Waiting(one.Lane == ReminderLanes.Unlimited, one.Lane != ReminderLanes.Unlimited) : default);

    public Task<int> MaterialiseAsync(Instant now, CancellationToken cancellation) => Task.FromResult(0);

    public Task<IReadOnlyList<string>> WaitingLanesAsync(Instant now, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>>(Volatile.Read(ref due) is { Lane: not ReminderLanes.Unlimited } one ? [one.Lane] : []);

    public Task<IReadOnlyList<ClaimedReminder>> ClaimAsync(string owner, Instant now, IReadOnlyList<LaneShare> shares, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ClaimedReminder>>(
            Volatile.Read(ref due) is { } one && shares.Any(share => share.Lane == one.Lane) && Interlocked.CompareExchange(ref due, null, one) == one ? [one] : []);

    public Task<int> SettleAsync(string owner, IReadOnlyList<Settlement> settlements, Instant now, CancellationToken cancellation)
    {
        settled.TrySetResult(settlements.Single());
        return Task.FromResult(1);
    }

    public Task BeatAsync(string owner, Instant now, CancellationToken cancellation) => Task.CompletedTask;

    public Task<Instant?> LastBeatAsync(CancellationToken cancellation) => Task.FromResult<Instant?>(clock.Now);
}
