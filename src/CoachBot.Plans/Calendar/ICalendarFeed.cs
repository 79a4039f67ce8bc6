using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Plans.Calendar;

/// <summary>A runner's private calendar: an address with a secret in it that can be replaced and revoked.</summary>
public interface ICalendarFeed
{
    /// <summary>A new secret; one made before opens nothing any more. It is told this once, since only its hash is kept.</summary>
    Task<string> OpenAsync(RunnerId runner, CancellationToken cancellation = default);

    /// <summary>Since when there is an address; null when there is none.</summary>
    Task<Instant?> OpenSinceAsync(RunnerId runner, CancellationToken cancellation = default);

    Task CloseAsync(RunnerId runner, CancellationToken cancellation = default);

    /// <summary>The calendar in RFC 5545; null when the secret opens nothing.</summary>
    Task<string?> ReadAsync(string secret, CancellationToken cancellation = default);
}
