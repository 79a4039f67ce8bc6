namespace CoachBot.Storage.Database;

/// <summary>
/// One worker, which runs only while there is something to do: what is added while one batch is under way goes together in the next. The
/// busier the host, the fewer ways to the server each of them costs; one that comes alone does not wait.
/// </summary>
/// <param name="work">Gets between 1 and <paramref name="most"/> in the order in which they came; answers each, and throws nothing.</param>
/// <param name="beside">How many batches may be stuck, behind somebody's lock or on a slow way, before what has come since waits for them. 0: work is one after the other.</param>
internal sealed class Together<T>(Func<List<T>, Task> work, int most, int beside = 0)
{
    /// <summary>A batch that takes longer is stuck. Most take a few milliseconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly Lock queueing = new();
    private readonly Queue<T> waiting = [];
    private readonly List<Task> workers = [];
    private int working;
    private int stuck;

    public void Add(T item)
    {
        lock (queueing)
        {
            waiting.Enqueue(item);
            BeginWhereNobodyWorks();
        }
    }

    /// <summary>Ends when everything added before has been worked on.</summary>
    public Task IdleAsync()
    {
        lock (queueing)
        {
            return Task.WhenAll(workers);
        }
    }

    /// <summary>Under the lock.</summary>
    private void BeginWhereNobodyWorks()
    {
        if (working > stuck || stuck > beside || waiting.Count == 0)
        {
            return;
        }

        working++;
        workers.RemoveAll(static worker => worker.IsCompleted);
        using AsyncFlowControl? apart = ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow(); // it is of nobody's turn and in nobody's trace
        workers.Add(Task.Run(WorkAsync));
    }

    private async Task WorkAsync()
    {
        var batch = new List<T>();
        while (Take(batch))
        {
            var done = work(batch);
            if (beside > 0 && !await IsOverSoonAsync(done))
            {
                Stick(+1);
                await done;
                Stick(-1);
            }

            await done;
        }
    }

    private bool Take(List<T> batch)
    {
        batch.Clear();
        lock (queueing)
        {
            while (batch.Count < most && waiting.TryDequeue(out var item))
            {
                batch.Add(item);
            }

            working -= batch.Count == 0 ? 1 : 0;
            return batch.Count > 0;
        }
    }

    private void Stick(int more)
    {
        lock (queueing)
        {
            stuck += more;
            BeginWhereNobodyWorks();
        }
    }

    private static async Task<bool> IsOverSoonAsync(Task batch)
    {
        if (batch.IsCompleted)
        {
            return true;
        }

        using var over = new CancellationTokenSource();
        var first = await Task.WhenAny(batch, Task.Delay(Patience, over.Token));
        await over.CancelAsync();
        return first == batch;
    }
}
