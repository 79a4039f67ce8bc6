using Npgsql;

namespace CoachBot.Storage.Locks;

/// <summary>
/// PostgreSQL's session-level advisory locks on one dedicated connection. A connection that breaks frees all of them on the server;
/// the next use connects again and takes back those that are still held here and that no other host has taken since.
/// </summary>
internal sealed class AdvisoryLocks(string connectionString) : IAsyncDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly List<long> held = [];
    private readonly string connectionString = new NpgsqlConnectionStringBuilder(connectionString)
    {
        Pooling = false,
        ApplicationName = "CoachBot gate",
    }.ConnectionString;

    private NpgsqlConnection? connection;

    /// <summary>False: another host has it. Within this host one key may be held several times (two conversations with one hash).</summary>
    public async Task<bool> TryTakeAsync(long key, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            if (connection is not null)
            {
                try
                {
                    return await TakeOnceAsync(connection, key);
                }
                catch (Exception e) when (IsBroken(e))
                {
                    // It died while nobody looked: once more on a new one.
                    await DropAsync();
                }
            }

            connection = await OpenAsync(cancellation);
            return await TakeOnceAsync(connection, key);
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task FreeAsync(long key)
    {
        await turn.WaitAsync();
        try
        {
            held.Remove(key);
            if (connection is not null)
            {
                await ScalarAsync(connection, "SELECT pg_advisory_unlock($1)", key);
            }
        }
        catch (Exception e) when (IsBroken(e))
        {
            // A dead connection holds no lock any more.
            await DropAsync();
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await turn.WaitAsync();
        try
        {
            await DropAsync();
            held.Clear();
        }
        finally
        {
            turn.Release();
        }
    }

    private static bool IsBroken(Exception error) => error is NpgsqlException or InvalidOperationException or IOException or ObjectDisposedException;

    private static async Task<bool> ScalarAsync(NpgsqlConnection connection, string sql, long key)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = key } } };
        return await command.ExecuteScalarAsync() is true;
    }

    // Not to be cancelled half-way: the lock might be taken and nobody know.
    private async Task<bool> TakeOnceAsync(NpgsqlConnection open, long key)
    {
        var taken = await ScalarAsync(open, "SELECT pg_try_advisory_lock($1)", key);
        if (taken)
        {
            held.Add(key);
        }

        return taken;
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellation)
    {
        var opening = new NpgsqlConnection(connectionString);
        try
        {
            await opening.OpenAsync(cancellation);

            // The server notices within half a minute that a host has vanished without a word, and frees its locks.
            await using var keepAlive = new NpgsqlCommand(
                "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3; SET idle_session_timeout = 0", opening);
            await keepAlive.ExecuteNonQueryAsync(cancellation);
            if (held.Count > 0)
            {
                await using var again = new NpgsqlCommand("SELECT pg_try_advisory_lock(key) FROM unnest($1) AS key", opening)
                {
                    Parameters = { new() { Value = held.ToArray() } },
                };
                await again.ExecuteNonQueryAsync(cancellation);
            }

            return opening;
        }
        catch
        {
            await opening.DisposeAsync();
            throw;
        }
    }

    private async Task DropAsync()
    {
        if (connection is { } broken)
        {
            connection = null;
            await broken.DisposeAsync();
        }
    }
}
