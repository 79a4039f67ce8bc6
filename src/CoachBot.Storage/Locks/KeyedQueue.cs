namespace CoachBot.Storage.Locks;

/// <summary>One holder per key within this process; the others wait in the order they came. Keys nobody holds cost nothing.</summary>
internal sealed class KeyedQueue
{
    private readonly Dictionary<string, Line> lines = new(StringComparer.Ordinal);

    /// <summary>Keys that are held or waited for.</summary>
    public int Count
    {
        get
        {
            lock (lines)
            {
                return lines.Count;
            }
        }
    }

    public async Task<IDisposable> EnterAsync(string key, CancellationToken cancellation)
    {
        Line line;
        lock (lines)
        {
            if (!lines.TryGetValue(key, out line!))
            {
                lines[key] = line = new Line();
            }

            line.Users++;
        }

        try
        {
            // SemaphoreSlim lets asynchronous waiters in first come, first served.
            await line.Semaphore.WaitAsync(cancellation);
        }
        catch
        {
            Leave(key, line);
            throw;
        }

        return new Hold(this, key, line);
    }

    private void Leave(string key, Line line)
    {
        lock (lines)
        {
            if (--line.Users == 0)
            {
                lines.Remove(key);
            }
        }
    }

    private sealed class Line
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Hold(KeyedQueue queue, string key, Line line) : IDisposable
    {
        private int disposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref disposed, 1) == 0)
            {
                line.Semaphore.Release();
                queue.Leave(key, line);
            }
        }
    }
}
