using System.Text.Json;
using CoachBot.Storage.Database;
using CoachBot.Storage.Payloads;
using CoachBot.Storage.Reminders;
using CoachBot.Storage.Telemetry;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage.Runners;

internal sealed class RunnerStore(CoachDatabase database, RunnerArchive archive, RecentStates recent, IPayloadProtector protector, IClock clock) : IRunnerStore
{
    private readonly SharedReads<SnapshotAsk, SnapshotRead?> snapshots = new(database, (context, asks) => PostgresHistory.ReadAsync(context, protector, asks));

    public async Task<RunnerState> LoadAsync(RunnerId runner, CancellationToken cancellation = default)
    {
        var known = recent.Find(runner);
        var row = database.Kind == DatabaseKind.PostgreSql
            ? await CoachDatabase.ShareAsync(() => snapshots.ReadAsync(new SnapshotAsk(runner, known), cancellation))
            : await database.ReadAsync(context => ReadAsync(context, runner, known, cancellation), cancellation);
        if (row is null)
        {
            recent.Forget(runner); // erased, perhaps by another host
            return RunnerState.New;
        }

        if (row.Payload is null)
        {
            return known!.State;
        }

        try
        {
            var state = JsonSerializer.Deserialize<RunnerState>(row.Payload.Open(RunnerSnapshotRow.PlaceOf(runner.Value)), TrainingJson.Options)! with { Version = row.Version };
            recent.Keep(runner, new RecentState(row.Version, row.UpdatedAt, state));
            return state;
        }
        catch (Exception e) when (e is JsonException or PayloadUnreadableException)
        {
            // Another version wrote a snapshot that this one cannot read, or it was damaged; what happened is what counts.
            return (await ReadEventsAsync(runner, limit: (int)row.Version, cancellation: cancellation))
                .Aggregate(RunnerState.New, (state, stored) => Decider.Evolve(state, stored.Event));
        }
    }

    public async Task<AppendResult> AppendAsync(RunnerId runner, long expectedVersion, RunnerChange change, CancellationToken cancellation = default)
    {
        try
        {
            var rows = Rows(runner, expectedVersion, change);
            var version = expectedVersion + change.Events.Count;
            _ = database.Kind == DatabaseKind.PostgreSql && change.Reminders is null
                ? await database.WriteOnceAsync(context => PostgresHistory.AppendAsync(context, protector, rows, expectedVersion, cancellation), cancellation)
                : await database.WriteAsync(
                    async context =>
                    {
                        await AddAsync(context, rows, expectedVersion, cancellation);
                        await ReminderTable.ReplaceAsync(context, runner, change.Reminders, clock.GetCurrentInstant(), cancellation);
                        return true;
                    },
                    cancellation);
            if (change.Events.Count > 0)
            {
                recent.Keep(runner, new RecentState(version, rows.Snapshot.UpdatedAt, change.After with { Version = version }));
            }

            return new AppendResult.Appended(version);
        }
        catch (Exception e) when (e is DbUpdateConcurrencyException || DatabaseErrors.IsUniqueViolation(e))
        {
            // Either somebody else was quicker, or this command was here before; a broken connection after the commit looks like the latter too.
            if (await FindCommandAsync(runner, change.CommandId, cancellation) is { } row)
            {
                return new AppendResult.AlreadyApplied(row.FirstSequence, row.Count, row.Answer?.Open(row.Place));
            }

            StorageTelemetry.Conflict("runner");
            return new AppendResult.Conflict();
        }
    }

    public Task<IReadOnlyList<StoredEvent>> ReadEventsAsync(
        RunnerId runner, long fromSequence = 1, int limit = int.MaxValue, CancellationToken cancellation = default) => database.ReadAsync(
        async context => (IReadOnlyList<StoredEvent>)(await context.RunnerEvents.AsNoTracking()
                .Where(row => row.RunnerId == runner.Value && row.Sequence >= fromSequence).OrderBy(row => row.Sequence).Take(limit).ToListAsync(cancellation))
            .ConvertAll(row => new StoredEvent(
                row.Sequence, row.CommandId, JsonSerializer.Deserialize<RunnerEvent>(row.Payload.Open(row.Place), TrainingJson.Options)!, row.RecordedAt)),
        cancellation);

    public Task SetRemindersAsync(RunnerId runner, IReadOnlyList<NextReminder> reminders, CancellationToken cancellation = default) => database.WriteAsync(
        async context =>
        {
            await ReminderTable.ReplaceAsync(context, runner, reminders, clock.GetCurrentInstant(), cancellation);
            return true;
        },
        cancellation);

    public Task<string> ExportAsync(RunnerId runner, CancellationToken cancellation = default) => archive.ExportAsync(runner, cancellation);

    public async Task EraseAsync(RunnerId runner, CancellationToken cancellation = default)
    {
        await archive.EraseAsync(runner, cancellation);
        recent.Forget(runner);
    }

    private static Task<SnapshotRead?> ReadAsync(CoachDbContext context, RunnerId runner, RecentState? known, CancellationToken cancellation) =>
        context.RunnerSnapshots.AsNoTracking().Where(row => row.RunnerId == runner.Value).Select(row => new SnapshotRead(
            row.Version, row.UpdatedAt, known != null && row.Version == known.Version && row.UpdatedAt == known.UpdatedAt ? null : row.Payload)).SingleOrDefaultAsync(cancellation);

    private Task<RunnerCommandRow?> FindCommandAsync(RunnerId runner, string commandId, CancellationToken cancellation) => database.ReadAsync(
        context => context.RunnerCommands.AsNoTracking()
            .SingleOrDefaultAsync(row => row.RunnerId == runner.Value && row.CommandId == commandId, cancellation),
        cancellation);

    // Serialized once and outside the transaction.
    private ChangeRows Rows(RunnerId runner, long expectedVersion, RunnerChange change)
    {
        // Whole milliseconds: as precise in every database, so that the time read is the time written.
        var now = Instant.FromUnixTimeMilliseconds(clock.GetCurrentInstant().ToUnixTimeMilliseconds());
        var events = change.Events.Select((happened, index) => new RunnerEventRow
        {
            RunnerId = runner.Value,
            Sequence = expectedVersion + 1 + index,
            CommandId = change.CommandId,
            Kind = TrainingJson.KindOf(happened.GetType()),
            Payload = Payload.Of(JsonSerializer.Serialize(happened, TrainingJson.Options), RunnerEventRow.PlaceOf(runner.Value, expectedVersion + 1 + index)),
            RecordedAt = now,
        }).ToArray();
        return new ChangeRows(
            new() { RunnerId = runner.Value, CommandId = change.CommandId, FirstSequence = expectedVersion + 1, Count = events.Length, Answer = change.Answer is { } answer ? Payload.Of(answer, RunnerCommandRow.PlaceOf(runner.Value, change.CommandId)) : null, RecordedAt = now },
            events,
            new()
            {
                RunnerId = runner.Value,
                Version = expectedVersion + events.Length,
                Payload = Payload.Of(events.Length == 0 ? "" : JsonSerializer.Serialize(change.After, TrainingJson.Options), RunnerSnapshotRow.PlaceOf(runner.Value)),
                UpdatedAt = now,
            });
    }

    private static async Task AddAsync(CoachDbContext context, ChangeRows rows, long expectedVersion, CancellationToken cancellation)
    {
        context.Add(rows.Command);
        if (rows.Events.Count > 0)
        {
            context.AddRange(rows.Events);
            var snapshot = context.Entry(rows.Snapshot);
            snapshot.State = expectedVersion == 0 ? EntityState.Added : EntityState.Modified;
            if (expectedVersion != 0)
            {
                snapshot.Property(row => row.Version).OriginalValue = expectedVersion;
            }
        }

        await context.SaveChangesAsync(cancellation);
    }
}
