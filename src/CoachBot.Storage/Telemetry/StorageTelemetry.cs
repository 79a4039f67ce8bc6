using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CoachBot.Storage.Telemetry;

/// <summary>The numbers and spans of the database: how long each operation takes, and how often it has to be done again. No keys, no values.</summary>
internal static class StorageTelemetry
{
    internal const string Name = "CoachBot.Storage";

    internal static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    internal static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "coachbot.storage.duration", "s", "One operation, with the wait for its turn and for a connection, by operation and outcome.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });

    private static readonly Counter<long> Repeats = Meter.CreateCounter<long>(
        "coachbot.storage.repeats", "{attempt}", "Operations begun again since the connection broke or the file was locked.");

    private static readonly Counter<long> Conflicts = Meter.CreateCounter<long>(
        "coachbot.storage.conflicts", "{write}", "Writes that somebody else was quicker with, by what was written: runner, state.");

    internal static void Repeated() => Repeats.Add(1);

    /// <param name="written">runner or state.</param>
    internal static void Conflict(string written) => Conflicts.Add(1, new KeyValuePair<string, object?>("written", written));
}
