using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.EndToEnd.Tests.Push;

/// <summary>A push service on this machine: it takes messages as RFC 8030 says, or refuses them as it is told to.</summary>
internal sealed class PushService : IAsyncDisposable
{
    private readonly WebApplication site;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<(int Status, string? RetryAfter)>> refusals = new();
    private readonly ConcurrentDictionary<string, Channel<Pushed>> pushed = new();

    private PushService(WebApplication site) => this.site = site;

    /// <param name="Headers">By name, as they came.</param>
    internal sealed record Pushed(byte[] Body, IReadOnlyDictionary<string, string> Headers, TimeSpan At);

    public Uri Address => new(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<PushService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        var service = new PushService(site);
        site.MapPost("/{browser}", service.TakeAsync);
        await site.StartAsync();
        return service;
    }

    /// <summary>The next call for this browser is answered so.</summary>
    public void Refuse(string browser, int status, string? retryAfter = null) => refusals.GetOrAdd(browser, static _ => new()).Enqueue((status, retryAfter));

    /// <summary>The next call for this browser, also one that was refused.</summary>
    public async Task<Pushed> NextAsync(string browser, int seconds = 30)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        return await Of(browser).Reader.ReadAsync(patience.Token);
    }

    /// <summary>Calls that have come and that nobody has looked at.</summary>
    public int Waiting(string browser) => Of(browser).Reader.Count;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private Channel<Pushed> Of(string browser) => pushed.GetOrAdd(browser, static _ => Channel.CreateUnbounded<Pushed>());

    private async Task<IResult> TakeAsync(string browser, HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        await Of(browser).Writer.WriteAsync(new Pushed(
            body.ToArray(), http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), TimeProvider.System.GetElapsedTime(0)));
        if (refusals.TryGetValue(browser, out var waiting) && waiting.TryDequeue(out var refusal))
        {
            if (refusal.RetryAfter is { } after)
            {
                http.Response.Headers.RetryAfter = after;
            }

            return Results.StatusCode(refusal.Status);
        }

        http.Response.Headers.Location = $"{Address}message/1";
        return Results.StatusCode(StatusCodes.Status201Created);
    }
}
