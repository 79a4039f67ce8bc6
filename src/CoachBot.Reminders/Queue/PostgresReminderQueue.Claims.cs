using CoachBot.Storage.Channels;
using CoachBot.Training.Runners;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace CoachBot.Reminders.Queue;

internal sealed partial class PostgresReminderQueue
{
    public async Task<IReadOnlyList<string>> WaitingLanesAsync(Instant now, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(PostgresStatements.WaitingLanes).With(now.ToDateTimeUtc());
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var lanes = new List<string>();
        while (await rows.ReadAsync(cancellation))
        {
            lanes.Add(rows.GetString(0));
        }

        return lanes;
    }

    public async Task<IReadOnlyList<ClaimedReminder>> ClaimAsync(
        string owner, Instant now, IReadOnlyList<LaneShare> shares, CancellationToken cancellation)
    {
        await using var claim = database.CreateCommand(PostgresStatements.Claim).With(
            owner, now.ToDateTimeUtc(), TimeSpan.FromSeconds(options.Value.LeaseSeconds),
            shares.Select(share => share.Lane).ToArray(), shares.Select(share => share.Most).ToArray());
        await using var rows = await claim.ExecuteReaderAsync(cancellation);
        var claimed = new List<ClaimedReminder>();
        while (await rows.ReadAsync(cancellation))
        {
            claimed.Add(new ClaimedReminder(
                new ReminderKey(new RunnerId(rows.GetString(0)), rows.GetString(1), LocalDate.FromDateOnly(rows.GetFieldValue<DateOnly>(2))),
                rows.GetString(3),
                Instant.FromDateTimeUtc(rows.GetDateTime(4)),
                Instant.FromDateTimeUtc(rows.GetDateTime(5)),
                rows.GetInt32(6),
                rows.GetInt32(7),
                Instant.FromDateTimeUtc(rows.GetDateTime(8)),
                rows.IsDBNull(9) ? null : Address(rows)));
        }

        return claimed;
    }

    private static RunnerAddress Address(NpgsqlDataReader rows)
    {
        return new RunnerAddress(
            new RunnerId(rows.GetString(0)), rows.GetString(9), rows.GetString(10), rows.GetString(11), rows.GetString(12),
            Optional(13), Optional(14), Optional(15), Optional(16), OffReason: null, Instant.FromDateTimeUtc(rows.GetDateTime(17)));

        string? Optional(int column) => rows.IsDBNull(column) ? null : rows.GetString(column);
    }

    public async Task<int> SettleAsync(string owner, IReadOnlyList<Settlement> settlements, Instant now, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var groups = settlements.GroupBy(Ending.Of).ToArray();

        // Mostly all are sent at the first try, and one statement is a transaction by itself.
        await using var transaction = groups.Length == 1 ? null : await connection.BeginTransactionAsync(cancellation);
        var ours = 0;
        foreach (var group in groups)
        {
            ours += await (group.Key is { } ending ? FinishAsync(ending, [.. group]) : LaterAsync([.. group.Cast<Settlement.Again>()]));
        }

        await (transaction?.CommitAsync(cancellation) ?? Task.CompletedTask);
        return ours;

        async Task<int> LaterAsync(IReadOnlyList<Settlement.Again> again)
        {
            var (runners, kinds, dates) = Keys(again);
            await using var later = new NpgsqlCommand(PostgresStatements.Later, connection, transaction).With(
                owner, runners, kinds, dates, again.Select(each => each.Reminder.Attempt).ToArray(),
                again.Select(each => (now + each.After).ToDateTimeUtc()).ToArray(),
                again.Select(each => each.Try == Try.None ? 1 : 0).ToArray(), again.Select(each => each.Try == Try.Failed ? 1 : 0).ToArray());
            later.Parameters.Add(new NpgsqlParameter { Value = again.Select(each => each.Lane).ToArray(), NpgsqlDbType = NpgsqlDbType.Text | NpgsqlDbType.Array });
            return await later.ExecuteNonQueryAsync(cancellation);
        }

        async Task<int> FinishAsync(Ending ending, IReadOnlyList<Settlement> batch)
        {
            var (runners, kinds, dates) = Keys(batch);
            await using var finish = new NpgsqlCommand(ending.Dead ? PostgresStatements.FinishDead : PostgresStatements.FinishSent, connection, transaction)
                .With(owner, runners, kinds, dates, ending.Attempt, ending.Outcome, now.ToDateTimeUtc(), ending.Hidden);
            return await finish.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static (string[] Runners, string[] Kinds, DateOnly[] Dates) Keys(IReadOnlyList<Settlement> batch) => (
        [.. batch.Select(each => each.Reminder.Key.Runner.Value)],
        [.. batch.Select(each => each.Reminder.Key.Kind)],
        [.. batch.Select(each => each.Reminder.Key.Date.ToDateOnly())]);

    /// <summary>What one statement can end together.</summary>
    /// <param name="Outcome">Or the reason of a dead letter.</param>
    /// <param name="Hidden">1 when this last try may have arrived.</param>
    private sealed record Ending(bool Dead, string Outcome, int Attempt, int Hidden)
    {
        public static Ending? Of(Settlement settlement) => settlement switch
        {
            Settlement.Over over => new Ending(false, over.Outcome, over.Reminder.Attempt, 0),
            Settlement.Dead dead => new Ending(true, dead.Reason, dead.Reminder.Attempt, dead.Hidden ? 1 : 0),
            _ => null,
        };
    }
}
