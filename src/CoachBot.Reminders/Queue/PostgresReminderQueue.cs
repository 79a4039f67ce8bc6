using CoachBot.Storage.Reminders;
using Microsoft.Extensions.Options;
using NodaTime;
using Npgsql;

namespace CoachBot.Reminders.Queue;

internal sealed partial class PostgresReminderQueue(QueueConnections database, IOptions<ReminderOptions> options) : IReminderQueue
{
    public async Task<Waiting> GlanceAsync(Instant now, CancellationToken cancellation)
    {
        await using var glance = database.CreateCommand(PostgresStatements.Glance).With(now.ToDateTimeUtc());
        await using var row = await glance.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return new Waiting(row.GetBoolean(0), row.GetBoolean(1));
    }

    public async Task<int> MaterialiseAsync(Instant now, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var due = await DueAsync(connection, transaction, now, cancellation);
        if (due.Count == 0)
        {
            return 0;
        }

        await using var insert = new NpgsqlCommand(PostgresStatements.ToOutbox, connection, transaction).With(
            due.Select(row => row.Runner).ToArray(), due.Select(row => row.Kind).ToArray(), due.Select(row => row.Date).ToArray(), due.Select(row => row.Due).ToArray(), due.Select(row => row.Window).ToArray());
        await insert.ExecuteNonQueryAsync(cancellation);
        await using var advance = new NpgsqlCommand(PostgresStatements.Advance, connection, transaction).With(
            due.Select(row => row.Place).ToArray(), due.Select(row => row.Next.Date.ToDateOnly()).ToArray(),
            due.Select(row => row.Next.Time.ToTimeOnly()).ToArray(), due.Select(row => row.Next.Due.ToDateTimeUtc()).ToArray());
        await advance.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return due.Count;
    }

    public async Task BeatAsync(string owner, Instant now, CancellationToken cancellation)
    {
        await using var beat = database.CreateCommand(
            "INSERT INTO heartbeats (name, at, owner) VALUES ('dispatch', $1, $2) ON CONFLICT (name) DO UPDATE SET at = excluded.at, owner = excluded.owner")
            .With(now.ToDateTimeUtc(), owner);
        await beat.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<Instant?> LastBeatAsync(CancellationToken cancellation)
    {
        await using var last = database.CreateCommand("SELECT at FROM heartbeats WHERE name = 'dispatch'");
        return await last.ExecuteScalarAsync(cancellation) is DateTime at ? Instant.FromDateTimeUtc(at) : null;
    }

    private async Task<List<DueRow>> DueAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, Instant now, CancellationToken cancellation)
    {
        var due = new List<DueRow>();
        var next = new NextOccurrence();
        await using var select = new NpgsqlCommand(PostgresStatements.Due, connection, transaction).With(now.ToDateTimeUtc(), options.Value.MaterialiseSize);
        await using var rows = await select.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var date = LocalDate.FromDateOnly(rows.GetFieldValue<DateOnly>(4));
            var time = LocalTime.FromTimeOnly(rows.GetFieldValue<TimeOnly>(3));
            var week = await rows.IsDBNullAsync(6, cancellation) ? null : rows.GetString(6);
            var window = await rows.IsDBNullAsync(7, cancellation) ? options.Value.WindowMinutes : rows.GetInt32(7);
            due.Add(new DueRow(rows.GetString(0), rows.GetString(1), date.ToDateOnly(), rows.GetDateTime(5), window, next.After(week, rows.GetString(2), time, date), rows.GetString(8)));
        }

        return due;
    }

    private readonly record struct DueRow(string Runner, string Kind, DateOnly Date, DateTime Due, int Window, Occurrence Next, string Place);
}
