using CoachBot.Storage.Reminders;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Options;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace CoachBot.Reminders.Queue;

/// <summary>One statement a step, hundreds of reminders a statement: what costs is the commit.</summary>
internal sealed class PostgresReminderQueue(NpgsqlDataSource database, IOptions<ReminderOptions> options) : IReminderQueue
{
    private const string Due = """
        SELECT runner_id, kind, zone, local_time, next_local_date, next_due, week FROM reminders
        WHERE enabled AND next_due <= $1 ORDER BY next_due LIMIT $2 FOR UPDATE SKIP LOCKED
        """;

    /// <summary>The tenant is that of the address in use last; one that was sent already, or waits already, is not sent again.</summary>
    private const string ToOutbox = """
        INSERT INTO reminder_outbox (runner_id, kind, local_date, tenant_id, due_at, not_before, expires_at, attempt)
        SELECT d.runner_id, d.kind, d.local_date,
            coalesce((SELECT a.tenant_id FROM runner_addresses a WHERE a.runner_id = d.runner_id ORDER BY a.updated_at DESC LIMIT 1), ''),
            d.due, d.due, d.due + $5, 0
        FROM unnest($1, $2, $3, $4) AS d(runner_id, kind, local_date, due)
        WHERE NOT EXISTS (SELECT 1 FROM reminder_sent s WHERE s.runner_id = d.runner_id AND s.kind = d.kind AND s.local_date = d.local_date)
        ON CONFLICT DO NOTHING
        """;

    private const string Advance = """
        UPDATE reminders r SET next_local_date = d.next_date, local_time = d.next_time, next_due = d.next_due
        FROM unnest($1, $2, $3, $4, $5) AS d(runner_id, kind, next_date, next_time, next_due)
        WHERE r.runner_id = d.runner_id AND r.kind = d.kind
        """;

    private const string Claim = """
        UPDATE reminder_outbox o SET not_before = $2 + $3, attempt = o.attempt + 1, owner = $1
        FROM (SELECT runner_id, kind, local_date FROM reminder_outbox WHERE not_before <= $2 ORDER BY not_before LIMIT $4 FOR UPDATE SKIP LOCKED) c
        WHERE o.runner_id = c.runner_id AND o.kind = c.kind AND o.local_date = c.local_date
        RETURNING o.runner_id, o.kind, o.local_date, o.tenant_id, o.due_at, o.expires_at, o.attempt
        """;

    /// <summary>Matching owner and attempt is the fence: a stalled host's late word finds nothing.</summary>
    private const string Finish = """
        WITH done AS (
            DELETE FROM reminder_outbox o USING unnest($2, $3, $4, $5, $6) AS d(runner_id, kind, local_date, attempt, outcome)
            WHERE o.runner_id = d.runner_id AND o.kind = d.kind AND o.local_date = d.local_date AND o.owner = $1 AND o.attempt = d.attempt
            RETURNING o.runner_id, o.kind, o.local_date, o.tenant_id, o.due_at, o.attempt, d.outcome)
        """;

    private const string FinishSent = Finish + """
        INSERT INTO reminder_sent (runner_id, kind, local_date, tenant_id, outcome, due_at, at, attempts)
        SELECT runner_id, kind, local_date, tenant_id, outcome, due_at, $7, attempt FROM done ON CONFLICT DO NOTHING
        """;

    private const string FinishDead = Finish + """
        INSERT INTO reminder_dead (runner_id, kind, local_date, tenant_id, reason, at, attempts)
        SELECT runner_id, kind, local_date, tenant_id, outcome, $7, attempt FROM done
        ON CONFLICT (runner_id, kind, local_date) DO UPDATE SET reason = excluded.reason, at = excluded.at, attempts = excluded.attempts
        """;

    private const string Later = """
        UPDATE reminder_outbox o SET not_before = d.not_before, attempt = o.attempt - d.uncounted, owner = NULL
        FROM unnest($2, $3, $4, $5, $6, $7) AS d(runner_id, kind, local_date, attempt, not_before, uncounted)
        WHERE o.runner_id = d.runner_id AND o.kind = d.kind AND o.local_date = d.local_date AND o.owner = $1 AND o.attempt = d.attempt
        """;

    public async Task<int> MaterialiseAsync(Instant now, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var due = new List<(string Runner, string Kind, DateOnly Date, DateTime Due, Occurrence Next)>();
        var next = new NextOccurrence();
        await using (var select = Command(connection, transaction, Due, now.ToDateTimeUtc(), options.Value.MaterialiseSize))
        await using (var rows = await select.ExecuteReaderAsync(cancellation))
        {
            while (await rows.ReadAsync(cancellation))
            {
                var date = LocalDate.FromDateOnly(rows.GetFieldValue<DateOnly>(4));
                var time = LocalTime.FromTimeOnly(rows.GetFieldValue<TimeOnly>(3));
                var week = await rows.IsDBNullAsync(6, cancellation) ? null : rows.GetString(6);
                due.Add((rows.GetString(0), rows.GetString(1), date.ToDateOnly(), rows.GetDateTime(5), next.After(week, rows.GetString(2), time, date)));
            }
        }

        if (due.Count > 0)
        {
            string[] runners = [.. due.Select(row => row.Runner)];
            string[] kinds = [.. due.Select(row => row.Kind)];
            await using var insert = Command(
                connection, transaction, ToOutbox, runners, kinds, due.Select(row => row.Date).ToArray(), due.Select(row => row.Due).ToArray(),
                TimeSpan.FromMinutes(options.Value.WindowMinutes));
            await insert.ExecuteNonQueryAsync(cancellation);
            await using var advance = Command(
                connection, transaction, Advance, runners, kinds, due.Select(row => row.Next.Date.ToDateOnly()).ToArray(),
                due.Select(row => row.Next.Time.ToTimeOnly()).ToArray(), due.Select(row => row.Next.Due.ToDateTimeUtc()).ToArray());
            await advance.ExecuteNonQueryAsync(cancellation);
        }

        await transaction.CommitAsync(cancellation);
        return due.Count;
    }

    public async Task<IReadOnlyList<ClaimedReminder>> ClaimAsync(string owner, Instant now, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var claim = Command(
            connection, null, Claim, owner, now.ToDateTimeUtc(), TimeSpan.FromSeconds(options.Value.LeaseSeconds), options.Value.BatchSize);
        await using var rows = await claim.ExecuteReaderAsync(cancellation);
        var claimed = new List<ClaimedReminder>();
        while (await rows.ReadAsync(cancellation))
        {
            claimed.Add(new ClaimedReminder(
                new ReminderKey(new RunnerId(rows.GetString(0)), rows.GetString(1), LocalDate.FromDateOnly(rows.GetFieldValue<DateOnly>(2))),
                rows.GetString(3),
                Instant.FromDateTimeUtc(rows.GetDateTime(4)),
                Instant.FromDateTimeUtc(rows.GetDateTime(5)),
                rows.GetInt32(6)));
        }

        return claimed;
    }

    public async Task<int> SettleAsync(string owner, IReadOnlyList<Settlement> settlements, Instant now, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var ours = 0;
        var over = settlements.OfType<Settlement.Over>().ToArray();
        if (over.Length > 0)
        {
            ours += await FinishAsync(FinishSent, over, [.. over.Select(each => each.Outcome)]);
        }

        var dead = settlements.OfType<Settlement.Dead>().ToArray();
        if (dead.Length > 0)
        {
            ours += await FinishAsync(FinishDead, dead, [.. dead.Select(each => each.Reason)]);
        }

        var again = settlements.OfType<Settlement.Again>().ToArray();
        if (again.Length > 0)
        {
            var (runners, kinds, dates, attempts) = Keys(again);
            await using var later = Command(
                connection, transaction, Later, owner, runners, kinds, dates, attempts,
                again.Select(each => (now + each.After).ToDateTimeUtc()).ToArray(), again.Select(each => each.CountsAsAttempt ? 0 : 1).ToArray());
            ours += await later.ExecuteNonQueryAsync(cancellation);
        }

        await transaction.CommitAsync(cancellation);
        return ours;

        async Task<int> FinishAsync(string sql, IReadOnlyList<Settlement> batch, string[] outcomes)
        {
            var (runners, kinds, dates, attempts) = Keys(batch);
            await using var finish = Command(connection, transaction, sql, owner, runners, kinds, dates, attempts, outcomes, now.ToDateTimeUtc());
            return await finish.ExecuteNonQueryAsync(cancellation);
        }
    }

    public async Task BeatAsync(string owner, Instant now, CancellationToken cancellation)
    {
        await using var beat = database.CreateCommand(
            "INSERT INTO heartbeats (name, at, owner) VALUES ('dispatch', $1, $2) ON CONFLICT (name) DO UPDATE SET at = excluded.at, owner = excluded.owner");
        beat.Parameters.Add(Parameter(now.ToDateTimeUtc()));
        beat.Parameters.Add(Parameter(owner));
        await beat.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<Instant?> LastBeatAsync(CancellationToken cancellation)
    {
        await using var last = database.CreateCommand("SELECT at FROM heartbeats WHERE name = 'dispatch'");
        return await last.ExecuteScalarAsync(cancellation) is DateTime at ? Instant.FromDateTimeUtc(at) : null;
    }

    private static (string[] Runners, string[] Kinds, DateOnly[] Dates, int[] Attempts) Keys(IReadOnlyList<Settlement> batch) => (
        [.. batch.Select(each => each.Reminder.Key.Runner.Value)],
        [.. batch.Select(each => each.Reminder.Key.Kind)],
        [.. batch.Select(each => each.Reminder.Key.Date.ToDateOnly())],
        [.. batch.Select(each => each.Reminder.Attempt)]);

    private static NpgsqlCommand Command(NpgsqlConnection connection, NpgsqlTransaction? transaction, string sql, params object[] values)
    {
        var command = new NpgsqlCommand(sql, connection, transaction);
        foreach (var value in values)
        {
            command.Parameters.Add(Parameter(value));
        }

        return command;
    }

    private static NpgsqlParameter Parameter(object value) => value switch
    {
        DateTime => new NpgsqlParameter { Value = value, NpgsqlDbType = NpgsqlDbType.TimestampTz },
        DateTime[] => new NpgsqlParameter { Value = value, NpgsqlDbType = NpgsqlDbType.TimestampTz | NpgsqlDbType.Array },
        _ => new NpgsqlParameter { Value = value },
    };
}
