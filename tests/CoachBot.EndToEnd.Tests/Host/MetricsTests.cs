using System.Collections.Concurrent;
using System.Text;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

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

    private sealed class Collector(WebApplication app, ConcurrentBag<(string Path, string Body)> posts) : IAsyncDisposable
    {
        public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

        public IEnumerable<string> Paths => posts.Select(post => post.Path);

        /// <summary>Names stand in protobuf as they are.</summary>
        public bool HasSeen(string name) => posts.Any(post => post.Body.Contains(name, StringComparison.Ordinal));

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            var app = builder.Build();
            var posts = new ConcurrentBag<(string, string)>();
            app.MapPost("/{**path}", async context =>
            {
                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body);
                posts.Add((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
                context.Response.ContentType = "application/x-protobuf";
            });
            await app.StartAsync();
            return new Collector(app, posts);
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
