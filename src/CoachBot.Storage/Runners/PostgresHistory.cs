using CoachBot.Storage.Database;
using CoachBot.Storage.Payloads;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Extensions;

namespace CoachBot.Storage.Runners;

/// <summary>A snapshot as it was read.</summary>
/// <param name="Payload">Null: it is the one that is known.</param>
internal sealed record SnapshotRead(long Version, Instant UpdatedAt, Payload? Payload);

/// <param name="Known">The one that needs not be sent again.</param>
internal sealed record SnapshotAsk(RunnerId Runner, RecentState? Known);

internal sealed record ChangeRows(RunnerCommandRow Command, IReadOnlyList<RunnerEventRow> Events, RunnerSnapshotRow Snapshot);

/// <summary>A runner's history on PostgreSQL: read and written with one statement each.</summary>
internal static class PostgresHistory
{
    private static readonly string Read =
        $"""
        SELECT asked.number::int, s.version, s.updated_at, CASE WHEN s.version = asked.version AND s.updated_at = asked.at THEN NULL ELSE s.payload END
        FROM {PostgresCommands.Unnest(1, 3)} WITH ORDINALITY AS asked(runner, version, at, number)
        JOIN runner_snapshots s ON s.runner_id = asked.runner
        """;

    private const string CommandAlone =
        "INSERT INTO runner_commands (runner_id, command_id, first_sequence, count, answer, recorded_at) VALUES ($1, $2, $3, $4, $5, $6)";

    /// <summary>Runner, command, first sequence, count, answer, now, event kinds, event payloads, snapshot's payload. All of it hangs on the snapshot.</summary>
    private static readonly string Rest =
        $"""
        , command AS (
          INSERT INTO runner_commands (runner_id, command_id, first_sequence, count, answer, recorded_at) SELECT $1, $2, $3, $4, $5, $6 FROM moved
        ), happened AS (
          INSERT INTO runner_events (runner_id, sequence, command_id, kind, payload, recorded_at)
          SELECT $1, $3 + event.number - 1, $2, event.kind, event.payload, $6 FROM moved, {PostgresCommands.Unnest(7, 8)} WITH ORDINALITY AS event(kind, payload, number)
        )
        SELECT version FROM moved
        """;

    private static readonly string First =
        "WITH moved AS (INSERT INTO runner_snapshots (runner_id, version, payload, updated_at) VALUES ($1, $3 + $4 - 1, $9, $6) RETURNING version)" + Rest;

    private static readonly string Next =
        "WITH moved AS (UPDATE runner_snapshots SET version = $3 + $4 - 1, payload = $9, updated_at = $6 WHERE runner_id = $1 AND version = $3 - 1 RETURNING version)" + Rest;

    public static async Task<SnapshotRead?[]> ReadAsync(CoachDbContext context, IPayloadProtector protector, IReadOnlyList<SnapshotAsk> asks)
    {
        await using var command = await context.CommandAsync(Read, CancellationToken.None);
        command.With([.. asks.Select(ask => ask.Runner.Value)]).With([.. asks.Select(ask => ask.Known?.Version ?? -1)])
            .With([.. asks.Select(ask => (ask.Known?.UpdatedAt ?? Instant.FromUnixTimeTicks(0)).ToDateTimeUtc())]);
        await using var row = await command.ExecuteReaderAsync();
        var snapshots = new SnapshotRead?[asks.Count];
        while (await row.ReadAsync())
        {
            snapshots[row.GetInt32(0) - 1] = new SnapshotRead(row.GetInt64(1), row.GetDateTime(2).ToInstant(), row.IsDBNull(3) ? null : Payload.Stored(row.GetString(3), protector));
        }

        return snapshots;
    }

    /// <summary>True when it is stored.</summary>
    /// <exception cref="DbUpdateConcurrencyException">The runner is no longer of that version; nothing is stored.</exception>
    public static async Task<bool> AppendAsync(CoachDbContext context, IPayloadProtector protector, ChangeRows rows, long expectedVersion, CancellationToken cancellation)
    {
        var (asked, at) = (rows.Command, rows.Command.RecordedAt.ToDateTimeUtc());
        await using var command = await context.CommandAsync(rows.Events.Count == 0 ? CommandAlone : expectedVersion == 0 ? First : Next, cancellation);
        command.With(asked.RunnerId).With(asked.CommandId).With(asked.FirstSequence).With(asked.Count).With(asked.Answer?.Seal(protector)).With(at);
        if (rows.Events.Count == 0)
        {
            return await command.ExecuteNonQueryAsync(cancellation) == 1;
        }

        command.With(rows.Events.Select(happened => happened.Kind).ToArray())
            .With(rows.Events.Select(happened => happened.Payload.Seal(protector)).ToArray())
            .With(rows.Snapshot.Payload.Seal(protector));
        return await command.NumberAsync(cancellation) is not null ? true : throw new DbUpdateConcurrencyException();
    }
}
