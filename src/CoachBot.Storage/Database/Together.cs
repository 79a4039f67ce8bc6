namespace CoachBot.Storage.Database;

/// <summary>
/// One worker, which runs only while there is something to do: what is added while one batch is under way goes together in the next. The
/// busier the host, the fewer ways to the server each of them costs; one that comes alone does not wait.
/// </summary>
/// <param name="work">Gets between 1 and <paramref name="most"/> in the order in which they came; answers each, and throws nothing.</param>
internal sealed class Together<T>(Func<List<T>, Task> work, int most)
{
    private readonly Lock queueing = new();
    private readonly Queue<T> waiting = [];
    private Task worker = Task.CompletedTask;
    private bool working;

    public void Add(T item)
    {
        lock (queueing)
        {
            waiting.Enqueue(item);
            if (!working)
            {
                working = true;
                using AsyncFlowControl? apart = ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow(); // it is of nobody's turn and in nobody's trace
                worker = Task.Run(WorkAsync);
            }
        }
    }

    /// <summary>Ends when everything added before has been worked on.</summary>
    public Task IdleAsync()
    {
        lock (queueing)
        {
            return worker;
        }
    }

    private async Task WorkAsync()
    {
        var batch = new List<T>();
        while (true)
        {
            batch.Clear();
            lock (queueing)
            {
                while (batch.Count < most && waiting.TryDequeue(out var item))
                {
                    batch.Add(item);
                }

                working = batch.Count > 0;
                if (!working)
                {
                    return;
                }
            }

            await work(batch);
        }
    }
}
