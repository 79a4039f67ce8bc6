using NodaTime;

namespace CoachBot.Storage.Hosts;

/// <summary>The hosts of this database and the errors they have logged. Holds nothing of any runner.</summary>
public interface IHostLedger
{
    /// <summary>Notes that a host is alive, and the errors that have changed since the last time; each with its count since the host started.</summary>
    Task BeatAsync(HostRow host, IReadOnlyCollection<HostErrorRow> errors, CancellationToken cancellation = default);

    /// <summary>Hosts seen since then, the latest start first.</summary>
    Task<IReadOnlyList<HostRow>> HostsAsync(Instant since, CancellationToken cancellation = default);

    /// <summary>Errors logged since then, the latest first.</summary>
    Task<IReadOnlyList<HostErrorRow>> ErrorsAsync(Instant since, int most, CancellationToken cancellation = default);

    /// <summary>Forgets hosts that were last seen before, with their errors; answers with how many hosts.</summary>
    Task<int> PruneAsync(Instant before, CancellationToken cancellation = default);

    /// <summary>The newest migration that the database has, and the newest that this program knows.</summary>
    Task<(string? Applied, string Known)> MigrationAsync(CancellationToken cancellation = default);
}
