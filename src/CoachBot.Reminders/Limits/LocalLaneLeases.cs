using NodaTime;

namespace CoachBot.Reminders.Limits;

/// <summary>The embedded default is one process: every lane is its own.</summary>
internal sealed class LocalLaneLeases : ILaneLeases
{
    private static readonly Duration Length = Duration.FromSeconds(15);

    public Task<IReadOnlyList<LaneLease>> TakeAsync(string owner, IReadOnlyCollection<string> lanes, Instant now, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<LaneLease>>([.. lanes.Select(lane => new LaneLease(lane, now + Length, now, LaneRate.Full, null))]);

    public Task SlowAsync(string owner, string lane, double perSecond, Instant now, CancellationToken cancellation) => Task.CompletedTask;

    public Task ReleaseAsync(string owner, Instant now, CancellationToken cancellation) => Task.CompletedTask;
}
