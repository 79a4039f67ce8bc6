using CoachBot.Storage.Database;
using Npgsql;

namespace CoachBot.Storage.Locks;

/// <summary>
/// PostgreSQL's session-level advisory locks on one dedicated connection. What is taken and freed while a statement is under way goes
/// together in the next one. A connection that breaks frees all locks on the server; the next use connects again and takes back those that
/// are still held here and that no other host has taken since.
/// </summary>
internal sealed class AdvisoryLocks : IAsyncDisposable
{
    private const int MostAtOnce = 256;

    private readonly Together<Ask> asks;
    private readonly List<long> held = []; // the worker's own, as is the connection
    private readonly string connectionString;
    private NpgsqlConnection? connection;

    public AdvisoryLocks(string connectionString)
    {
        this.connectionString = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, ApplicationName = "CoachBot gate", MaxAutoPrepare = 5 }.ConnectionString;
        asks = new(AnswerAsync, MostAtOnce);
    }

    /// <summary>False: another host has it. Within this host one key may be held several times (two conversations with one hash).</summary>
    public async Task<bool> TryTakeAsync(long key, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var ask = new Ask(key, Take: true);
        asks.Add(ask);
        try
        {
            return await ask.Answer.Task.WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // It may be taken all the same, or be just now.
            _ = ask.Answer.Task.ContinueWith(
                answer => answer is { IsCompletedSuccessfully: true, Result: true } ? FreeAsync(key) : Task.CompletedTask,
                CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            throw;
        }
    }

    public Task FreeAsync(long key)
    {
        var ask = new Ask(key, Take: false);
        asks.Add(ask);
        return ask.Answer.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await asks.IdleAsync();
        await DropAsync();
        held.Clear();
    }

    private static bool IsBroken(Exception error) => error is NpgsqlException or InvalidOperationException or IOException or ObjectDisposedException;

    private async Task AnswerAsync(List<Ask> batch)
    {
        foreach (var ask in batch.Where(ask => !ask.Take))
        {
            held.Remove(ask.Key);
        }

        bool[] answers;
        try
        {
            answers = await AskAsync(batch);
        }
        catch (Exception error)
        {
            // A dead connection holds no lock any more: those that were to be freed are.
            await DropAsync();
            batch.ForEach(ask => ask.Fail(error));
            return;
        }

        for (var i = 0; i < batch.Count; i++)
        {
            if (batch[i].Take && answers[i])
            {
                held.Add(batch[i].Key);
            }

            batch[i].Answer.TrySetResult(answers[i]);
        }
    }

    private async Task<bool[]> AskAsync(List<Ask> batch)
    {
        if (connection is not null)
        {
            try
            {
                return await AskAsync(connection, batch);
            }
            catch (Exception e) when (IsBroken(e))
            {
                // It died while nobody looked: once more on a new one.
                await DropAsync();
            }
        }
        else if (batch.TrueForAll(ask => !ask.Take))
        {
            return new bool[batch.Count]; // nothing is held anywhere
        }

        connection = await OpenAsync();
        return await AskAsync(connection, batch);
    }

    /// <summary>One after the other, in their order.</summary>
    private static async Task<bool[]> AskAsync(NpgsqlConnection open, List<Ask> batch)
    {
        await using var command = new NpgsqlCommand(
            "SELECT CASE WHEN take THEN pg_try_advisory_lock(key) ELSE pg_advisory_unlock(key) END FROM unnest($1, $2) AS asked(key, take)", open)
        {
            Parameters = { new() { Value = batch.ConvertAll(ask => ask.Key) }, new() { Value = batch.ConvertAll(ask => ask.Take) } },
        };
        await using var rows = await command.ExecuteReaderAsync();
        var answers = new bool[batch.Count];
        for (var i = 0; await rows.ReadAsync(); i++)
        {
            answers[i] = rows.GetBoolean(0);
        }

        return answers;
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var opening = new NpgsqlConnection(connectionString);
        try
        {
            await opening.OpenAsync();

            // The server notices within half a minute that a host has vanished without a word, and frees its locks.
            await using var keepAlive = new NpgsqlCommand(
                "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3; SET idle_session_timeout = 0", opening);
            await keepAlive.ExecuteNonQueryAsync();
            if (held.Count > 0)
            {
                await using var again = new NpgsqlCommand("SELECT pg_try_advisory_lock(key) FROM unnest($1) AS key", opening)
                {
                    Parameters = { new() { Value = held.ToArray() } },
                };
                await again.ExecuteNonQueryAsync();
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

    private sealed record Ask(long Key, bool Take)
    {
        public TaskCompletionSource<bool> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Fail(Exception error)
        {
            if (Take)
            {
                Answer.TrySetException(error);
            }
            else
            {
                Answer.TrySetResult(false);
            }
        }
    }
}
