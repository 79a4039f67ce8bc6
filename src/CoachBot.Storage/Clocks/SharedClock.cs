using NodaTime;
using Npgsql;

namespace CoachBot.Storage.Clocks;

/// <summary>
/// The time that all hosts of a database have in common: the database's, carried on by this host's monotonic timer, and asked for again
/// every few seconds, since a machine that sleeps stops its timer. A host whose own clock is set wrong, or is moved, neither speaks early
/// nor takes today for another day. With SQLite, whose one host is the database, the host's own.
/// </summary>
/// <param name="database">Null: SQLite. Asked for when it is needed, since it logs, and what logs has a clock.</param>
public sealed class SharedClock(TimeProvider time, Func<NpgsqlDataSource>? database = null) : IClock
{
    private static readonly TimeSpan Good = TimeSpan.FromSeconds(5);

    /// <summary>Far more than machines that set their clocks by the network ever differ, and less than what a sign-in token allows.</summary>
    private static readonly Duration Tolerated = Duration.FromMinutes(2);

    private volatile Reading? last;

    /// <summary>How the host's own clock stands to the shared time, such as "25 hours ahead of"; null as long as it agrees or the database was not asked.</summary>
    public string? Wrong
    {
        get
        {
            var ahead = last is null ? Duration.Zero : Own - GetCurrentInstant();
            var off = Duration.Max(ahead, -ahead);
            return off <= Tolerated ? null
                : $"{(off < Duration.FromHours(3) ? $"{off.TotalMinutes:0} minutes" : $"{off.TotalHours:0} hours")} {(ahead > Duration.Zero ? "ahead of" : "behind")}";
        }
    }

    /// <summary>Until the database is asked for the first time, which its migration does: the host's own.</summary>
    public Instant GetCurrentInstant() => last is { } reading ? reading.Database + Duration.FromTimeSpan(time.GetElapsedTime(reading.At)) : Own;

    /// <summary>Asks the database, unless it was asked within the last five seconds.</summary>
    public async Task SyncAsync(CancellationToken cancellation)
    {
        if (database is null || (last is { } reading && time.GetElapsedTime(reading.At) < Good))
        {
            return;
        }

        await using var command = database().CreateCommand("SELECT clock_timestamp()");
        var now = (DateTime)(await command.ExecuteScalarAsync(cancellation))!;

        // Counted from the answer, not the question: a slow answer makes this host late, never early.
        last = new Reading(Instant.FromDateTimeUtc(now), time.GetTimestamp());
    }

    private Instant Own => Instant.FromDateTimeOffset(time.GetUtcNow());

    private sealed record Reading(Instant Database, long At);
}
