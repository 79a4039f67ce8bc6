using System.Collections.Concurrent;

namespace Hangfire.Tests.Support;

/// <summary>What jobs write down for tests to read.</summary>
public sealed class Journal
{
    private readonly ConcurrentQueue<string> entries = new();
    private int running;

    public IReadOnlyList<string> Entries => [.. entries];

    public int MostAtOnce { get; private set; }

    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Write(string entry) => entries.Enqueue(entry);

    public int Count(string entry) => entries.Count(written => written == entry);

    public IDisposable Inside()
    {
        lock (entries)
        {
            running++;
            MostAtOnce = Math.Max(MostAtOnce, running);
        }

        return new Leaving(this);
    }

    private sealed class Leaving(Journal journal) : IDisposable
    {
        public void Dispose()
        {
            lock (journal.entries)
            {
                journal.running--;
            }
        }
    }
}
