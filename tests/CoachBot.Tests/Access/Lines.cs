using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CoachBot.Tests.Access;

/// <summary>Keeps everything that is logged, down to the least: message, values, exceptions.</summary>
internal sealed class Lines : ILoggerProvider
{
    private readonly ConcurrentQueue<string> all = new();

    public IReadOnlyCollection<string> All => all;

    public ILogger CreateLogger(string categoryName) => new Logger(all, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(ConcurrentQueue<string> all, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            all.Enqueue($"{logLevel} {category} {formatter(state, exception)} {exception}");
    }
}
