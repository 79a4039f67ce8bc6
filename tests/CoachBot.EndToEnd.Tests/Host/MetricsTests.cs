using System.Collections.Concurrent;
using System.Text;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.AspNetCore.Http;

namespace CoachBot.EndToEnd.Tests.Host;

/// <summary>The coach's numbers reach whoever collects them by OTLP, and hold nothing about a runner.</summary>
public sealed class MetricsTests
{
    [Fact]
    public async Task Where_a_collector_is_named_the_numbers_reach_it()
    {
        await using var collector = await Collector.StartAsync();
        await using var data = await TestDatabase.CreateAsync(postgres: false);
        await using var coach = await CoachProcess.StartAsync(data.Folder, environment: new Dictionary<string, string>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "500",
        });
        using var http = new HttpClient { BaseAddress = coach.Address };
        await http.GetAsync("/health/live");

        string[] wanted = ["CoachBot.Reminders", "coachbot.reminders.depth", "coachbot.reminders.oldest", "http.server.request.duration"];
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!wanted.All(collector.HasSeen))
        {
            Assert.False(patience.IsCancellationRequested, "The collector has not seen " + string.Join(", ", wanted.Where(name => !collector.HasSeen(name))));
            await Task.Delay(200);
        }

        Assert.DoesNotContain(collector.Paths, path => path != "/v1/metrics");
    }

    private sealed class Collector : IAsyncDisposable
    {
        private readonly ConcurrentBag<(string Path, string Body)> posts = [];
        private LocalSite site = null!;

        public string Address => site.Address.GetLeftPart(UriPartial.Authority);

        public IEnumerable<string> Paths => posts.Select(post => post.Path);

        /// <summary>Names stand in protobuf as they are.</summary>
        public bool HasSeen(string name) => posts.Any(post => post.Body.Contains(name, StringComparison.Ordinal));

        public static async Task<Collector> StartAsync()
        {
            var collector = new Collector();
            collector.site = await LocalSite.StartAsync("/{**path}", async http =>
            {
                collector.posts.Add((http.Request.Path, Encoding.Latin1.GetString(await LocalSite.BodyAsync(http))));
                return Results.Bytes([], "application/x-protobuf");
            });
            return collector;
        }

        public ValueTask DisposeAsync() => site.DisposeAsync();
    }
}
