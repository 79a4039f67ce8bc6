using Hangfire.Engine;
using Hangfire.Storage;
using Npgsql;

namespace Hangfire.PostgreSql;

/// <summary>
/// A lock across hosts: an advisory lock of a connection kept for it. When the host dies the connection ends, and the lock with it,
/// so nobody waits for a lock that nobody holds.
/// </summary>
internal sealed class AdvisoryLock : IDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly long key;

    private AdvisoryLock(NpgsqlConnection connection, long key)
    {
        this.connection = connection;
        this.key = key;
    }

    public static async ValueTask<IDisposable> Take(Database database, string resource, TimeSpan timeout)
    {
        var key = LockKey.Of($"{database.Schema}:lock:{resource}");
        var connection = await database.Open();
        try
        {
            if (!await TryTake(database, connection, key, timeout))
            {
                throw new DistributedLockTimeoutException(resource);
            }

            return new AdvisoryLock(connection, key);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public void Dispose() => Blocking.Run(async () =>
    {
        // Released by hand, since a pool keeps the session.
        await using (connection)
        {
            await using var release = new NpgsqlCommand("select pg_advisory_unlock($1)", connection) { Parameters = { new() { Value = key } } };
            await release.ExecuteNonQueryAsync();
        }
    });

    private static async ValueTask<bool> TryTake(Database database, NpgsqlConnection connection, long key, TimeSpan timeout)
    {
        if (timeout <= TimeSpan.Zero)
        {
            return (await database.Query(connection, row => row.GetBoolean(0), "select pg_try_advisory_lock($1)", key)).Single();
        }

        await database.Execute(connection, "select set_config('lock_timeout', $1, false)", $"{(long)timeout.TotalMilliseconds}ms");
        try
        {
            await using var take = database.Command(connection, "select pg_advisory_lock($1)", key);
            take.CommandTimeout = 0;
            await take.ExecuteNonQueryAsync();
            return true;
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
        finally
        {
            await database.Execute(connection, "set lock_timeout = 0");
        }
    }
}
