using System.Security.Cryptography;
using System.Text;

namespace CoachBot.Storage.Locks;

/// <summary>
/// The process's own queue first, then an advisory lock against the other hosts. All of a host's locks are held by one connection:
/// a thousand turns at a time don't need a thousand connections, and when the host dies the server frees them all.
/// </summary>
internal sealed class PostgresGate(AdvisoryLocks locks, TimeProvider time) : IConversationGate
{
    // Another host is in: it is asked again after a while, at first quickly (most turns take some 50 ms).
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(160);

    private readonly KeyedQueue queue = new();

    public async Task<IAsyncDisposable> EnterAsync(string conversationId, CancellationToken cancellation = default)
    {
        var place = await queue.EnterAsync(conversationId, cancellation);
        try
        {
            var key = KeyOf(conversationId);
            for (var wait = FirstWait; !await locks.TryTakeAsync(key, cancellation); wait = wait < LongestWait ? wait * 2 : LongestWait)
            {
                await Task.Delay(wait, time, cancellation);
            }

            return new Hold(locks, key, place);
        }
        catch
        {
            place.Dispose();
            throw;
        }
    }

    /// <summary>The same on every host and in every version; two conversations that share a key merely wait for each other.</summary>
    internal static long KeyOf(string conversationId) =>
        BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes("conversation:" + conversationId)), 0);

    private sealed class Hold(AdvisoryLocks locks, long key, IDisposable place) : IAsyncDisposable
    {
        private int disposed;

        public async ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref disposed, 1) != 0)
            {
                return;
            }

            try
            {
                await locks.FreeAsync(key);
            }
            finally
            {
                place.Dispose();
            }
        }
    }
}
