using System.Collections.Concurrent;
using System.Diagnostics;
using CoachBot.Storage.Bots;
using CoachBot.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Telemetry;

/// <summary>One operation on the database, timed and traced where somebody listens.</summary>
internal sealed class ObservedWork : IDisposable
{
    private static readonly ConcurrentDictionary<(Type, string), string> Names = new();

    private readonly string name;
    private readonly long began = Stopwatch.GetTimestamp();
    private readonly Activity? span;
    private string outcome = "done";

    private ObservedWork(string name)
    {
        this.name = name;

        // A part of something, or not worth a trace: the dispatcher asks each second whether there is anything to do.
        span = Activity.Current is null ? null : StorageTelemetry.Source.StartActivity(name, ActivityKind.Client);
    }

    /// <summary>Null when nobody listens.</summary>
    /// <param name="work">The operation is named after the class that asks,</param>
    /// <param name="member">and after its method.</param>
    public static ObservedWork? Begin(Delegate work, string member) => StorageTelemetry.Duration.Enabled || StorageTelemetry.Source.HasListeners()
        ? new ObservedWork(Names.GetOrAdd((work.Target?.GetType() ?? typeof(CoachDatabase), member), static asked => NameOf(asked.Item1, asked.Item2)))
        : null;

    public void Failed(Exception error)
    {
        outcome = error switch
        {
            OperationCanceledException => "cancelled",
            DbUpdateConcurrencyException or BotStateConflictException => "conflict",
            _ => DatabaseErrors.IsUniqueViolation(error) ? "conflict" : "failed",
        };
        if (outcome == "failed")
        {
            span?.SetStatus(ActivityStatusCode.Error, error.GetType().Name);
        }
    }

    public void Dispose()
    {
        StorageTelemetry.Duration.Record(
            Stopwatch.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>("operation", name), new KeyValuePair<string, object?>("outcome", outcome));
        span?.SetTag("coachbot.outcome", outcome).Dispose();
    }

    /// <summary>What the compiler makes of a lambda lies within the class that wrote it.</summary>
    private static string NameOf(Type closure, string member)
    {
        var type = closure;
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return $"{type.Name}.{(member.EndsWith("Async", StringComparison.Ordinal) ? member[..^5] : member)}";
    }
}
