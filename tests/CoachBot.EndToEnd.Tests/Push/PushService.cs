using System.Collections.Concurrent;
using System.Threading.Channels;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.AspNetCore.Http;

namespace CoachBot.EndToEnd.Tests.Push;

/// <summary>A push service on this machine: it takes messages as RFC 8030 says, or refuses them as it is told to.</summary>
internal sealed class PushService : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Func<HttpContext, Task<IResult>>>> otherwise = new();
    private readonly ConcurrentDictionary<string, Channel<Pushed>> pushed = new();
    private LocalSite site = null!;

    private PushService()
    {
    }

    /// <param name="Headers">By name, as they came.</param>
    internal sealed record Pushed(byte[] Body, IReadOnlyDictionary<string, string> Headers, TimeSpan At);

    public Uri Address => site.Address;

    public static async Task<PushService> StartAsync()
    {
        var service = new PushService();
        service.site = await LocalSite.StartAsync("/{browser}", service.TakeAsync);
        return service;
    }

    /// <summary>The next call for this browser is answered so.</summary>
    public void Refuse(string browser, int status, string? retryAfter = null) => NextTime(browser, http =>
    {
        http.Response.Headers.RetryAfter = retryAfter;
        return Task.FromResult(Results.StatusCode(status));
    });

    /// <summary>The next call for this browser is never answered.</summary>
    public void Hold(string browser) => NextTime(browser, async http =>
    {
        await Task.Delay(Timeout.Infinite, http.RequestAborted);
        return Results.Empty;
    });

    /// <summary>The next call for this browser, also one that was refused.</summary>
    public async Task<Pushed> NextAsync(string browser, int seconds = 90)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        return await Of(browser).Reader.ReadAsync(patience.Token);
    }

    /// <summary>Calls that have come and that nobody has looked at.</summary>
    public int Waiting(string browser) => Of(browser).Reader.Count;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private Channel<Pushed> Of(string browser) => pushed.GetOrAdd(browser, static _ => Channel.CreateUnbounded<Pushed>());

    private void NextTime(string browser, Func<HttpContext, Task<IResult>> answer) => otherwise.GetOrAdd(browser, static _ => new()).Enqueue(answer);

    private async Task<IResult> TakeAsync(HttpContext http)
    {
        var browser = LocalSite.Value(http, "browser");
        var headers = http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        await Of(browser).Writer.WriteAsync(new Pushed(await LocalSite.BodyAsync(http), headers, TimeProvider.System.GetElapsedTime(0)));
        if (otherwise.TryGetValue(browser, out var waiting) && waiting.TryDequeue(out var answer))
        {
            return await answer(http);
        }

        http.Response.Headers.Location = $"{Address}message/1";
        return Results.StatusCode(StatusCodes.Status201Created);
    }
}
