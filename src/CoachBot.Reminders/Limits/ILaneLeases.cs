using NodaTime;

namespace CoachBot.Reminders.Limits;

/// <summary>Which host sends to which tenant: a tenant's token bucket lives on one host at a time, and moves with a lease.</summary>
internal interface ILaneLeases
{
    /// <summary>Takes or renews what is free or ours; lanes that another host holds are missing from the answer.</summary>
    Task<IReadOnlyList<LaneLease>> TakeAsync(string owner, IReadOnlyCollection<string> lanes, Instant now, CancellationToken cancellation);

    /// <summary>Keeps a lane's new rate for whoever holds it next.</summary>
    Task SlowAsync(string owner, string lane, double perSecond, Instant now, CancellationToken cancellation);

    /// <summary>Gives back everything the owner holds.</summary>
    Task ReleaseAsync(string owner, Instant now, CancellationToken cancellation);
}

/// <param name="OpensAt">Nothing is sent before: a second after the last owner's last right to send, so that no window holds both.</param>
/// <param name="PerSecond">As of <paramref name="SlowedAt"/>.</param>
internal sealed record LaneLease(string Lane, Instant Until, Instant OpensAt, double PerSecond, Instant? SlowedAt);
