namespace Hangfire.Engine;

/// <summary>The published API is synchronous; the engine isn't. Runs on the pool, so that no caller's context can deadlock.</summary>
internal static class Blocking
{
    public static T Run<T>(Func<ValueTask<T>> action) => Task.Run(() => action().AsTask()).GetAwaiter().GetResult();

    public static void Run(Func<ValueTask> action) => Task.Run(() => action().AsTask()).GetAwaiter().GetResult();
}
