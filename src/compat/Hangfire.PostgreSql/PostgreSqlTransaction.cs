using Hangfire.Engine;
using Npgsql;
using Quartz;

namespace Hangfire.PostgreSql;

/// <summary>A transaction of the database that Quartz's changes are part of.</summary>
internal sealed class PostgreSqlTransaction(Database database, NpgsqlConnection connection, NpgsqlTransaction transaction) : IRecordTransaction
{
    public IDisposable? Enlist(IScheduler scheduler) => scheduler.EnlistTransaction(transaction);

    public async ValueTask<bool> Insert(JobRecord job)
    {
        var id = await database.Query(
            connection,
            row => row.GetInt64(0),
            "insert into @schema.job (occurrence, body) values ($1, $2) on conflict (occurrence) do nothing returning id",
            job.Occurrence, job.Write());
        job.Id = id.Count > 0 ? Ids.Write(id[0]) : "";
        return id.Count > 0;
    }

    public async ValueTask<JobRecord?> Lock(string id) => Ids.TryParse(id, out var number)
        ? (await database.Query(
            connection, row => JobRecord.Read(id, row.GetString(0)), "select body from @schema.job where id = $1 for update", number)).SingleOrDefault()
        : null;

    public async ValueTask Save(JobRecord job) => await database.Execute(
        connection,
        "update @schema.job set state = $2, queue = $3, version = $4, expire_at = $5, body = $6 where id = $1",
        Ids.Parse(job.Id), job.StateName ?? "", job.Queue, job.Version, job.ExpireAt, job.Write());

    public async ValueTask<RecurringRecord?> LockRecurring(string id)
    {
        await database.Execute(connection, "select pg_advisory_xact_lock($1)", LockKey.Of($"{database.Schema}:recurring:{id}"));
        return (await database.Query(
            connection, row => Stored.Read<RecurringRecord>(row.GetString(0)), "select body from @schema.recurring where id = $1", id)).SingleOrDefault();
    }

    public async ValueTask SaveRecurring(RecurringRecord recurring) => await database.Execute(
        connection,
        "insert into @schema.recurring (id, body) values ($1, $2) on conflict (id) do update set body = excluded.body",
        recurring.Id, Stored.Write(recurring));

    public async ValueTask RemoveRecurring(string id) =>
        await database.Execute(connection, "delete from @schema.recurring where id = $1", id);

    public async ValueTask AddToCounter(string name, long delta) => await database.Execute(
        connection,
        """
        insert into @schema.counter as counter (name, value) values ($1, $2)
        on conflict (name) do update set value = counter.value + excluded.value
        """,
        name, delta);

    public async ValueTask Commit() => await transaction.CommitAsync();

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}
