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
                Instant.FromDateTimeUtc(rows.GetDateTime(8))));
        }

        return claimed;
    }

    public async Task<int> SettleAsync(string owner, IReadOnlyList<Settlement> settlements, Instant now, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var over = settlements.OfType<Settlement.Over>().ToArray();
        var dead = settlements.OfType<Settlement.Dead>().ToArray();
        var again = settlements.OfType<Settlement.Again>().ToArray();

        // Mostly all are sent, and one statement is a transaction by itself.
        var single = over.Length == settlements.Count || dead.Length == settlements.Count || again.Length == settlements.Count;
        await using var transaction = single ? null : await connection.BeginTransactionAsync(cancellation);
        var ours = 0;
        if (over.Length > 0)
        {
            ours += await FinishAsync(PostgresStatements.FinishSent, over, [.. over.Select(each => each.Outcome)], new int[over.Length]);
        }

        if (dead.Length > 0)
        {
            ours += await FinishAsync(PostgresStatements.FinishDead, dead, [.. dead.Select(each => each.Reason)], [.. dead.Select(each => each.Hidden ? 1 : 0)]);
        }

        if (again.Length > 0)
        {
            var (runners, kinds, dates, attempts) = Keys(again);
            await using var later = new NpgsqlCommand(PostgresStatements.Later, connection, transaction).With(
                owner, runners, kinds, dates, attempts,
                again.Select(each => (now + each.After).ToDateTimeUtc()).ToArray(),
                again.Select(each => each.Try == Try.None ? 1 : 0).ToArray(), again.Select(each => each.Try == Try.Failed ? 1 : 0).ToArray());
            later.Parameters.Add(new NpgsqlParameter { Value = again.Select(each => each.Lane).ToArray(), NpgsqlDbType = NpgsqlDbType.Text | NpgsqlDbType.Array });
            ours += await later.ExecuteNonQueryAsync(cancellation);
        }

        await (transaction?.CommitAsync(cancellation) ?? Task.CompletedTask);
        return ours;

        async Task<int> FinishAsync(string sql, IReadOnlyList<Settlement> batch, string[] outcomes, int[] hidden)
        {
            var (runners, kinds, dates, attempts) = Keys(batch);
            await using var finish = new NpgsqlCommand(sql, connection, transaction)
                .With(owner, runners, kinds, dates, attempts, outcomes, now.ToDateTimeUtc(), hidden);
            return await finish.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static (string[] Runners, string[] Kinds, DateOnly[] Dates, int[] Attempts) Keys(IReadOnlyList<Settlement> batch) => (
        [.. batch.Select(each => each.Reminder.Key.Runner.Value)],
        [.. batch.Select(each => each.Reminder.Key.Kind)],
        [.. batch.Select(each => each.Reminder.Key.Date.ToDateOnly())],
        [.. batch.Select(each => each.Reminder.Attempt)]);
}
