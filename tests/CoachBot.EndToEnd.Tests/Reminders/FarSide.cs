using System.Collections.Concurrent;
using CoachBot.EndToEnd.Tests.Hosting;
using Microsoft.AspNetCore.Http;

namespace CoachBot.EndToEnd.Tests.Reminders;

/// <summary>
/// The other end of Teams: it counts what arrives, which nobody else can know for certain, and answers as badly as a service can: too many
/// requests, unavailable, gateway errors after the message has or has not arrived, answers that come too late, and garbage.
/// </summary>
internal sealed class FarSide : IAsyncDisposable
{
    private readonly Random dice;
    private LocalSite site = null!;

    private FarSide(int seed) => dice = new Random(seed);

    public Uri Address => site.Address;

    /// <summary>How often each runner's message has arrived.</summary>
    public ConcurrentDictionary<string, int> Arrived { get; } = new();

    /// <summary>When, per tenant.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<TimeSpan>> Requests { get; } = new();

    public ConcurrentDictionary<string, int> Answers { get; } = new();

    public static async Task<FarSide> StartAsync(int seed)
    {
        var side = new FarSide(seed);
        side.site = await LocalSite.StartAsync("/{tenant}/{runner}", http => side.AnswerAsync(LocalSite.Value(http, "tenant"), LocalSite.Value(http, "runner"), http));
        return side;
    }

    private async Task<IResult> AnswerAsync(string tenant, string runner, HttpContext http)
    {
        Requests.GetOrAdd(tenant, static _ => new()).Enqueue(TimeProvider.System.GetElapsedTime(0));
        var answer = Roll() switch
        {
            < 20 => "429",
            < 40 => "503",
            < 45 => "502, arrived",
            < 50 => "502",
            < 54 => "timeout, arrived",
            < 58 => "timeout",
            < 64 => "garbage, arrived",
            _ => "arrived",
        };
        Answers.AddOrUpdate(answer, 1, static (_, count) => count + 1);
        if (answer.EndsWith("arrived", StringComparison.Ordinal))
        {
            Arrived.AddOrUpdate(runner, 1, static (_, count) => count + 1);
        }

        if (answer.StartsWith("timeout", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromSeconds(3), http.RequestAborted);
        }

        http.Response.Headers.RetryAfter = "1";
        return answer switch
        {
            "429" => Results.StatusCode(429),
            "503" => Results.StatusCode(503),
            "502" or "502, arrived" => Results.StatusCode(502),
            "timeout" => Results.StatusCode(504), // a host that was paused may still read what it no longer waited for
            "garbage, arrived" => Results.Text("<html>"),
            _ => Results.Text("{\"id\":\"1\"}"),
        };
    }

    /// <summary>Of a thousand.</summary>
    private int Roll()
    {
        lock (dice)
        {
            return dice.Next(1000);
        }
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
