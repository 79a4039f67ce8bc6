using System.Collections.Concurrent;
using System.Text;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.AspNetCore.Http;

namespace CoachBot.EndToEnd.Tests.Telemetry;

internal sealed record SeenSpan(string Scope, string Trace, string Id, string Parent, string Name, IReadOnlyDictionary<string, string> Tags, IReadOnlyList<string> Links, string Status);

/// <param name="Labels">The tags that its points have had.</param>
internal sealed record SeenMetric(string Scope, string Name, string Unit, IReadOnlySet<string> Labels);

/// <summary>Takes what a host exports by OTLP over HTTP, as a collector would.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, byte[] Body)> posts = new();
    private LocalSite site = null!;

    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = site.Address.GetLeftPart(UriPartial.Authority),
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "500",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
        ["Telemetry__TraceShare"] = "1",
    };

    /// <summary>Everything that came, as it came: texts stand in protobuf as they are.</summary>
    public string Raw => string.Join('\n', posts.Select(post => Encoding.UTF8.GetString(post.Body)));

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        collector.site = await LocalSite.StartAsync("/{**path}", async http =>
        {
            collector.posts.Enqueue((http.Request.Path, await LocalSite.BodyAsync(http)));
            return Results.Bytes([], "application/x-protobuf");
        });
        return collector;
    }

    // Numbers as in opentelemetry/proto/trace/v1/trace.proto
    public IReadOnlyList<SeenSpan> Spans() =>
    [
        .. from message in Messages("/v1/traces")
           from resource in message.All(1)
           from scope in resource.All(2)
           from span in scope.All(2)
           select new SeenSpan(
               scope.All(1).Single().Text(1), span.Hex(1), span.Hex(2), span.Hex(4), span.Text(5), span.Tags(9).ToDictionary(tag => tag.Key, tag => tag.Value),
               [.. span.All(13).Select(link => link.Hex(1))], string.Join(' ', span.All(15).Select(status => status.Text(2)))),
    ];

    // Numbers as in opentelemetry/proto/metrics/v1/metrics.proto; a histogram's points have their tags at 9, others at 7
    public IReadOnlyList<SeenMetric> Metrics() =>
    [
        .. (from message in Messages("/v1/metrics")
            from resource in message.All(1)
            from scope in resource.All(2)
            from metric in scope.All(2)
            let labels = metric.All(5).Concat(metric.All(7)).SelectMany(data => data.All(1)).SelectMany(point => point.Tags(7))
                .Concat(metric.All(9).SelectMany(data => data.All(1)).SelectMany(point => point.Tags(9))).Select(tag => tag.Key)
            select (Scope: scope.All(1).Single().Text(1), Name: metric.Text(1), Unit: metric.Text(3), Labels: labels.ToArray()))
            .GroupBy(metric => metric.Name)
            .Select(same => new SeenMetric(same.First().Scope, same.Key, same.First().Unit, same.SelectMany(metric => metric.Labels).ToHashSet())),
    ];

    public async Task UntilAsync(Func<bool> seen, string what, int seconds = 60)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        while (!seen())
        {
            Assert.False(patience.IsCancellationRequested, $"The collector has not seen {what}, but {string.Join(", ", Spans().Select(span => span.Name).Distinct())}");
            await Task.Delay(200);
        }
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private IEnumerable<Wire> Messages(string path) => posts.Where(post => post.Path == path).Select(post => Wire.Read(post.Body));
}
