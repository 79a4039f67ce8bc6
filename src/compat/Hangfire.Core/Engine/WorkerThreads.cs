namespace Hangfire.Engine;

/// <summary>
/// Room in the thread pool for workers. A job may block its thread, as the published server's own threads may be; the pool adds
/// threads slowly, so without this a few blocking jobs would hold up every request of the host.
/// </summary>
internal static class WorkerThreads
{
    private static readonly Lock Guard = new();

    public static void Add(int workers) => Change(workers);

    public static void Remove(int workers) => Change(-workers);

    private static void Change(int delta)
    {
        lock (Guard)
        {
            ThreadPool.GetMinThreads(out var threads, out var completions);
            ThreadPool.SetMinThreads(Math.Max(1, threads + delta), completions);
        }
    }
}
