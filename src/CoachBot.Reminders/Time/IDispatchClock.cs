using CoachBot.Storage.Clocks;
using NodaTime;

namespace CoachBot.Reminders.Time;

/// <summary>
/// The one time that leases and due instants are compared with, the same on every host: a host whose clock is set wrong or is moved must
/// neither speak early nor take over what another is just sending.
/// </summary>
public interface IDispatchClock
{
    Instant Now { get; }

    /// <summary>Looks at the shared time again, where there is one; called before each round.</summary>
    Task SyncAsync(CancellationToken cancellation);
}

/// <summary>One process, one clock.</summary>
internal sealed class HostClock(IClock clock) : IDispatchClock
{
    public Instant Now => clock.GetCurrentInstant();

    public Task SyncAsync(CancellationToken cancellation) => Task.CompletedTask;
}

/// <summary>The time that all hosts of a database have in common.</summary>
internal sealed class DatabaseClock(SharedClock clock) : IDispatchClock
{
    public Instant Now => clock.GetCurrentInstant();

    public Task SyncAsync(CancellationToken cancellation) => clock.SyncAsync(cancellation);
}
