using Hangfire.Engine;
using Newtonsoft.Json;
using Npgsql;

namespace Hangfire.PostgreSql;

/// <summary>Records in tables, each as its JSON with columns for what it is looked for by.</summary>
internal sealed class PostgreSqlRecords(Database database) : IJobRecords
{
    public async ValueTask<IRecordTransaction> Begin()
    {
        var connection = await database.Open();
        try
        {
            return new PostgreSqlTransaction(database, connection, await connection.BeginTransactionAsync());
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async ValueTask<JobRecord?> Find(string id) => Ids.TryParse(id, out var number)
        ? (await Query(Job, "select id, body from @schema.job where id = $1", number)).SingleOrDefault()
        : null;

    public async ValueTask<IReadOnlyList<JobRecord>> List(string state, string? queue, int from, int count, bool oldestFirst) => await Query(
        Job,
        $"""
        select id, body from @schema.job where state = $1 and ($2::text is null or queue = $2)
        order by id {(oldestFirst ? "asc" : "desc")} limit $3 offset $4
        """,
        state, queue, count, from);

    public async ValueTask<long> Count(string state, string? queue) => (await Query(
        row => row.GetInt64(0), "select count(*) from @schema.job where state = $1 and ($2::text is null or queue = $2)", state, queue)).Single();

    public async ValueTask<IReadOnlyList<string>> Queues() => await Query(
        row => row.GetString(0), "select distinct queue from @schema.job where state = 'Enqueued' and queue is not null order by 1");

    public async ValueTask<IReadOnlyList<RecurringRecord>> Recurring() => await Query(
        row => Stored.Read<RecurringRecord>(row.GetString(0)), "select body from @schema.recurring order by id");

    // A server's heartbeat is its scheduler's check-in; without one it is gone, whatever its row says.
    public async ValueTask<IReadOnlyList<ServerRecord>> Servers() => await Query(
        row => Stored.Read<ServerRecord>(row.GetString(0)) with { Heartbeat = new DateTimeOffset(row.GetInt64(1), TimeSpan.Zero).UtcDateTime },
        """
        select server.body, state.last_checkin_time
        from @schema.server server join @schema.qrtz_scheduler_state state on state.instance_name = server.id
        order by server.started_at
        """);

    public async ValueTask Announce(ServerRecord server) => await Execute(
        "insert into @schema.server (id, body, started_at) values ($1, $2, $3) on conflict (id) do update set body = excluded.body",
        server.Id, Stored.Write(server), server.StartedAt);

    public async ValueTask Withdraw(string serverId) => await Execute("delete from @schema.server where id = $1", serverId);

    public async ValueTask<IReadOnlyDictionary<string, long>> Counters(IReadOnlyCollection<string> names) => (await Query(
        row => (Name: row.GetString(0), Value: row.GetInt64(1)),
        "select name, value from @schema.counter where name = any($1)", [names.ToArray()])).ToDictionary(counter => counter.Name, counter => counter.Value);

    public async ValueTask<IReadOnlyDictionary<string, int>> Versions(IReadOnlyCollection<string> ids) => (await Query(
        row => (Id: Ids.Write(row.GetInt64(0)), Version: row.GetInt32(1)),
        "select id, version from @schema.job where id = any($1)",
        [ids.Select(Ids.Parse).ToArray()])).ToDictionary(job => job.Id, job => job.Version);

    public async ValueTask Prune(DateTime now, IReadOnlyCollection<string> livingServers)
    {
        await Execute("delete from @schema.job where expire_at < $1", now);
        await Execute(
            "delete from @schema.server where started_at < $1 and id <> all($2)", now - TimeSpan.FromMinutes(1), livingServers.ToArray());
        await Execute(
            "delete from @schema.counter where name ~ ':[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{2}$' and right(name, 13) < $1",
            (now - TimeSpan.FromDays(8)).ToString("yyyy-MM-dd-HH", System.Globalization.CultureInfo.InvariantCulture));
    }

    public IDisposable AcquireLock(string resource, TimeSpan timeout) => Blocking.Run(() => AdvisoryLock.Take(database, resource, timeout));

    private static JobRecord Job(NpgsqlDataReader row) => JobRecord.Read(Ids.Write(row.GetInt64(0)), row.GetString(1));

    private async ValueTask<List<T>> Query<T>(Func<NpgsqlDataReader, T> read, string sql, params object?[] values)
    {
        await using var connection = await database.Open();
        return await database.Query(connection, read, sql, values);
    }

    private async ValueTask Execute(string sql, params object?[] values)
    {
        await using var connection = await database.Open();
        await database.Execute(connection, sql, values);
    }
}
