using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoachBot.Benchmarks.UnderLoad;

/// <summary>The yardstick: a POST that reads its body and answers with an id.</summary>
internal static class EmptyEndpoint
{
    public static async Task ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/", async (HttpContext http) =>
        {
            await http.Request.Body.CopyToAsync(Stream.Null);
            return Results.Json(new { id = "1" });
        });
        await app.StartAsync();
        Console.WriteLine($"Listening on {app.Urls.Single()}");
        await ((IHost)app).WaitForShutdownAsync();
    }

    /// <summary>Requests a second, over as many connections as turns run at once.</summary>
    public static async Task<double> PerSecondAsync(HostProcess host, int connections, TimeSpan time)
    {
        using var over = new CancellationTokenSource(time);
        var request = Wire.Request("POST", "/", host.Address.Authority, "", """{"type":"message","text":"what's on today?"}""");
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            using var wire = await Wire.OpenAsync(host.Address);
            var count = 0;
            for (; !over.IsCancellationRequested; count++)
            {
                await wire.SendAsync(request);
            }

            return count;
        })));
        return counts.Sum() / time.TotalSeconds;
    }
}
