namespace CoachBot.EndToEnd.Tests.Telemetry;

/// <summary>
/// How Prometheus's OTLP receiver names what OpenTelemetry exports
/// (https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics): dots become underscores, the unit stands behind unless it is a remark in
/// braces, counters end in _total, and a histogram is three numbers.
/// </summary>
internal static class PrometheusNames
{
    /// <summary>Every name that an instrument of that name could have, by kind: gauge, counter, histogram.</summary>
    public static IEnumerable<string> Of(string name, string? unit) => [Gauge(name, unit), Counter(name, unit), .. Histogram(name, unit)];

    public static string Gauge(string name, string? unit) => Label(name) + Suffix(unit);

    public static string Counter(string name, string? unit) => Gauge(name, unit) + "_total";

    public static IEnumerable<string> Histogram(string name, string? unit) => new[] { "_bucket", "_sum", "_count" }.Select(part => Gauge(name, unit) + part);

    public static string Label(string name) => name.Replace('.', '_');

    private static string Suffix(string? unit) => unit switch
    {
        "s" => "_seconds",
        "By" => "_bytes",
        null or "" or "1" => "",
        _ when unit.StartsWith('{') => "",
        _ => throw new NotSupportedException($"How Prometheus writes the unit {unit} is not known here."),
    };
}
