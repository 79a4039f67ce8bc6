using System.Collections.Concurrent;

namespace Hangfire.InMemory;

/// <summary>Locks by name, made when first asked for.</summary>
internal sealed class KeyedLocks
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> locks = new();

    public async ValueTask<IDisposable> Take(string name)
    {
        var taken = Named(name);
        await taken.WaitAsync();
        return new Held(taken);
    }

    public IDisposable? Take(string name, TimeSpan timeout)
    {
        var taken = Named(name);
        return taken.Wait(timeout) ? new Held(taken) : null;
    }

    public void Forget(string name) => locks.TryRemove(name, out _);

    private SemaphoreSlim Named(string name) => locks.GetOrAdd(name, _ => new SemaphoreSlim(1, 1));

    private sealed class Held(SemaphoreSlim taken) : IDisposable
    {
        private int released;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref released, 1) == 0)
            {
                taken.Release();
            }
        }
    }
}
