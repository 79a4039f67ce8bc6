using NodaTime;
using Npgsql;

namespace CoachBot.Reminders.Time;

/// <summary>
/// The database's time, carried on by the host's monotonic timer. Asked again every few seconds, since a machine that sleeps stops its
/// timer; the host's wall clock plays no part.
/// </summary>
internal sealed class DatabaseClock(NpgsqlDataSource database, TimeProvider time) : IDispatchClock
{
    private static readonly TimeSpan Good = TimeSpan.FromSeconds(5);

    private volatile Reading? last;

    public Instant Now => last is { } reading
        ? reading.Database + Duration.FromTimeSpan(time.GetElapsedTime(reading.At))
        : throw new InvalidOperationException("The clock has not been read yet.");

    public async Task SyncAsync(CancellationToken cancellation)
    {
        if (last is { } reading && time.GetElapsedTime(reading.At) < Good)
        {
            return;
        }

        await using var command = database.CreateCommand("SELECT clock_timestamp()");
        var now = (DateTime)(await command.ExecuteScalarAsync(cancellation))!;

        // Counted from the answer, not the question: a slow answer makes this host late, never early.
        last = new Reading(Instant.FromDateTimeUtc(now), time.GetTimestamp());
    }

    private sealed record Reading(Instant Database, long At);
}
