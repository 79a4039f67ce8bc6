using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CoachBot.Language.Telemetry;

/// <summary>How long a message takes to be read. Nothing of what it says, and nothing of what it was taken for.</summary>
internal readonly struct ObservedReading : IDisposable
{
    internal const string Name = "CoachBot.Language";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "coachbot.reading.duration", "s", "Reading one text; a message may be read more than once.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1] });

    private readonly long began;
    private readonly Activity? span;

    private ObservedReading(Activity? span) => (began, this.span) = (Stopwatch.GetTimestamp(), span);

    public static ObservedReading Begin() => new(Source.StartActivity("read"));

    public void Dispose()
    {
        Duration.Record(Stopwatch.GetElapsedTime(began).TotalSeconds);
        span?.Dispose();
    }
}
