using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace CoachBot.Starting;

/// <summary>Section <c>Stopping</c>.</summary>
internal sealed class StoppingOptions
{
    public const string Section = "Stopping";

    /// <summary>How long a host that was told to stop still answers, so that what stands before it can look elsewhere. 0: where nothing does.</summary>
    public int DrainSeconds { get; set; }
}

/// <summary>
/// A host that was told to stop is not ready any more and closes its sockets, whose clients come back to another host. Requests are
/// still answered for a while, then no connection is taken, and the turns that run come to their end.
/// </summary>
internal sealed class Draining(IHostApplicationLifetime lifetime, IOptions<StoppingOptions> options, TimeProvider time) : IHealthCheck, IHostedLifecycleService
{
    public bool HasBegun => lifetime.ApplicationStopping.IsCancellationRequested;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(HasBegun ? HealthCheckResult.Unhealthy("This host is stopping.") : HealthCheckResult.Healthy());

    /// <summary>Before the server is stopped; who is in a hurry waits no longer.</summary>
    public async Task StoppingAsync(CancellationToken cancellationToken) =>
        await Task.Delay(TimeSpan.FromSeconds(options.Value.DrainSeconds), time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

internal static class DrainingServices
{
    public static void AddDraining(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StoppingOptions>().Bind(configuration.GetSection(StoppingOptions.Section))
            .Validate(options => options.DrainSeconds is >= 0 and <= 20, "Stopping:DrainSeconds must be between 0 and 20: a host has 30 s in all to stop.")
            .ValidateOnStart();
        services.AddSingleton<Draining>();
        services.AddHostedService(provider => provider.GetRequiredService<Draining>());
        services.AddHealthChecks().AddCheck<Draining>("stopping", tags: ["ready"]);
    }

    /// <summary>What would stay open is refused, since it would only be closed again; a proxy asks the next host, and clients ask once more. All else is answered.</summary>
    public static void UseDraining(this WebApplication app)
    {
        var draining = app.Services.GetRequiredService<Draining>();
        app.Use((http, next) =>
        {
            if (!draining.HasBegun)
            {
                return next(http);
            }

            http.Response.Headers.Connection = "close"; // the next request of that connection finds another host
            if (!StaysOpen(http.Request))
            {
                return next(http);
            }

            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.RetryAfter = "1";
            return Task.CompletedTask;
        });
    }

    private static bool StaysOpen(HttpRequest request) =>
        request.Headers.Upgrade.Count > 0 || request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase);
}
