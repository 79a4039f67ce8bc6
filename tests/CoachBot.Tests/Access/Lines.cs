using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CoachBot.Tests.Access;

/// <summary>Keeps what is logged: message, values, exceptions.</summary>
internal sealed class Lines(LogLevel own = LogLevel.Information, LogLevel? framework = null) : ILoggerProvider
{
    private readonly ConcurrentQueue<string> all = new();

    public IReadOnlyCollection<string> All => all;

    public ILogger CreateLogger(string categoryName) => new Logger(all, categoryName, categoryName.StartsWith("Microsoft.", StringComparison.Ordinal) ? framework ?? own : own);

    public void Dispose()
    {
    }

    private sealed class Logger(ConcurrentQueue<string> all, string category, LogLevel least) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                all.Enqueue($"{logLevel} {category} {formatter(state, exception)} {exception}");
            }
        }
    }
}
