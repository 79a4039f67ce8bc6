namespace Hangfire.Tests.Support;

/// <summary>A job whose service lives as long as its run.</summary>
public sealed class Scoped(Journal journal, ScopedService service)
{
    public void Run() => journal.Write(service.Alive ? "run" : "too late");
}

/// <summary>A service that says when its scope ends.</summary>
public sealed class ScopedService(Journal journal) : IAsyncDisposable
{
    public bool Alive { get; private set; } = true;

    public ValueTask DisposeAsync()
    {
        Alive = false;
        journal.Write("scope ended");
        return ValueTask.CompletedTask;
    }
}
