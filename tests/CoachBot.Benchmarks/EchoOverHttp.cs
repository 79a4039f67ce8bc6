using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace CoachBot.Benchmarks;

/// <summary>
/// A message in and its echo out through CloudAdapter, over loopback HTTP both ways, sixteen at a time; caller and channel are in this
/// process too. At most 0.33 ms each: 3,000 turns a second.
/// </summary>
public class EchoOverHttp
{
    private const int Turns = 1600;

    private readonly HttpClient http = new();
    private WebApplication app = null!;
    private string address = "";
    private string message = "";

    [GlobalSetup]
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        var (adapter, bot) = (new CloudAdapter(), new Echo());
        app.MapPost("/api/messages", (HttpContext call) => adapter.ProcessAsync(call.Request, call.Response, bot));
        app.MapPost("/v3/{**path}", async (HttpContext call) =>
        {
            await call.Request.Body.CopyToAsync(Stream.Null);
            call.Response.ContentType = "application/json";
            await call.Response.WriteAsync("""{"id":"1"}""");
        });
        app.MapPost("/plain", async (HttpContext call) =>
        {
            using var body = new MemoryStream();
            await call.Request.Body.CopyToAsync(body);
            using var content = new ByteArrayContent(body.ToArray());
            using var response = await http.PostAsync(new Uri(address + "/v3/conversations/c/activities/1"), content);
            await response.Content.ReadAsStringAsync();
        });
        await app.StartAsync();
        address = app.Urls.Single();
        message = $$"""{"type":"message","id":"1","channelId":"emulator","serviceUrl":"{{address}}","text":"hello","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"} }""";
    }

    [GlobalCleanup]
    public async Task StopAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    [Benchmark(Description = "Echo through CloudAdapter over loopback HTTP", OperationsPerInvoke = Turns)]
    public Task Echoed() => PostAsync("/api/messages");

    /// <summary>What the two calls of a turn cost by themselves: the ratio says what the adapter adds, however busy the machine is.</summary>
    [Benchmark(Baseline = true, Description = "The same two calls without a bot", OperationsPerInvoke = Turns)]
    public Task Plain() => PostAsync("/plain");

    private Task PostAsync(string path) => Parallel.ForEachAsync(Enumerable.Range(0, Turns), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (_, stop) =>
    {
        using var content = new StringContent(message, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(address + path), content, stop);
        response.EnsureSuccessStatusCode();
    });

    private sealed class Echo : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("Echo: " + turnContext.Activity.Text, cancellationToken: cancellationToken);
    }
}
