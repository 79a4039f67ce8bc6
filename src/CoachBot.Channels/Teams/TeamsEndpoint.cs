using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoachBot.Channels.Teams;

/// <summary>Where the bot service delivers activities.</summary>
public static class TeamsEndpoint
{
    public const string Path = "/api/messages";

    public static IEndpointRouteBuilder MapTeams(this IEndpointRouteBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var options = app.ServiceProvider.GetRequiredService<TeamsOptions>();
        app.MapPost(Path, ReceiveAsync).WithMetadata(new RequestSizeLimitAttribute(options.MaxActivityBytes)).ExcludeFromDescription()
            .DisableRateLimiting(); // all of Teams comes from a few addresses of Microsoft's, so that InboundLimits counts by user
        return app;
    }

    private static async Task ReceiveAsync(
        HttpContext http, AdapterWithErrorHandler adapter, IBot bot, TeamsOptions options, IHostEnvironment environment, IHostApplicationLifetime lifetime)
    {
        if (Refusal(http, options, environment) is { } refusal)
        {
            await refusal.ExecuteAsync(http).ConfigureAwait(false);
            return;
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
        over.CancelAfter(TimeSpan.FromSeconds(options.TurnSeconds));
        try
        {
            // Not ended by a caller that hangs up: Teams does after 15 s, and the turn goes on. Nor does it go on for ever, and whoever waits behind it.
            await adapter.ProcessAsync(http.Request, http.Response, bot, over.Token).ConfigureAwait(false);
            if (http.Response is { HasStarted: false, StatusCode: StatusCodes.Status501NotImplemented })
            {
                http.Response.StatusCode = StatusCodes.Status400BadRequest; // an invoke that nobody here has offered is its sender's mistake, and no failure of this host
            }
        }
        catch (BadHttpRequestException error)
        {
            http.Response.StatusCode = error.StatusCode;
        }
        catch (TooMuchException error)
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(error.After.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }
        catch (OperationCanceledException)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable; // Teams delivers it again
        }
    }

    private static IResult? Refusal(HttpContext http, TeamsOptions options, IHostEnvironment environment)
    {
        if (options.Enabled)
        {
            return null;
        }

        if (!environment.IsDevelopment())
        {
            return Results.Problem(
                "This coach is not connected to Microsoft Teams: MicrosoftAppId is not set.", title: "Teams is off", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        return IsThisMachine(http)
            ? null
            : Results.Problem("Without MicrosoftAppId only this machine may call here.", title: "Teams is off", statusCode: StatusCodes.Status403Forbidden);
    }

    /// <summary>A local tool: not a page in a browser, not a name that somebody has pointed here, not a proxy's guest.</summary>
    private static bool IsThisMachine(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && (http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]" or "::1")
        && http.Request.Headers.Origin.Count == 0
        && !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("Forwarded");
}
