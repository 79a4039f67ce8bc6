using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using CoachBot.Storage.Hosts;
using NodaTime;

namespace CoachBot.Telemetry;

/// <summary>
/// Counts what is logged as an error, by place and kind, for the ops page and the meter <c>CoachBot.Host</c>. It looks at no message, no value and
/// no exception's text.
/// </summary>
internal sealed class ErrorCounts(ThisHost host, IClock clock) : ILoggerProvider
{
    /// <summary>Places are classes and kinds are types, so there are few; a bound keeps a mistake in that from filling memory.</summary>
    private const int Most = 500;

    private static readonly Meter Meter = new("CoachBot.Host");
    private static readonly Counter<long> Errors = Meter.CreateCounter<long>("coachbot.host.errors", "{error}", "What was logged as an error, by place and kind.");

    /// <summary>The number is there from the start, and not from the first error on.</summary>
    static ErrorCounts()
    {
    }

    private readonly ConcurrentDictionary<(string Place, string Kind), Tally> tallies = new();

    public ILogger CreateLogger(string categoryName) => new Listener(this, categoryName);

    public void Dispose()
    {
    }

    /// <summary>What has changed since the last time it was asked.</summary>
    public IReadOnlyList<HostErrorRow> Changed() => [.. tallies.Where(each => each.Value.TakeChanged()).Select(each => each.Value.Row(host.Id, each.Key.Place, each.Key.Kind))];

    private void Count(string category, EventId id, Exception? error)
    {
        var (place, kind) = ($"{category[(category.LastIndexOf('.') + 1)..]}{(id.Name is { } name ? "." + name : "")}", error?.GetType().Name ?? "");
        if (tallies.Count < Most || tallies.ContainsKey((place, kind)))
        {
            tallies.GetOrAdd((place, kind), static _ => new Tally()).Add(clock.GetCurrentInstant(), Activity.Current?.TraceId.ToHexString());
            Errors.Add(1, new KeyValuePair<string, object?>("place", place), new KeyValuePair<string, object?>("kind", kind));
        }
    }

    private sealed class Tally
    {
        private readonly Lock alone = new();
        private long count;
        private Instant last;
        private string? trace;
        private bool changed;

        public void Add(Instant at, string? traceId)
        {
            lock (alone)
            {
                (count, last, trace, changed) = (count + 1, at, traceId, true);
            }
        }

        public bool TakeChanged()
        {
            lock (alone)
            {
                (var was, changed) = (changed, false);
                return was;
            }
        }

        public HostErrorRow Row(string hostId, string place, string kind)
        {
            lock (alone)
            {
                return new HostErrorRow { HostId = hostId, Place = place, Kind = kind, Count = count, LastAt = last, TraceId = trace };
            }
        }
    }

    private sealed class Listener(ErrorCounts counts, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                counts.Count(category, eventId, exception);
            }
        }
    }
}
