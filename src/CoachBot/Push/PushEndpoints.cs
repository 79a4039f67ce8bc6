using System.Buffers.Text;
using CoachBot.Runners;
using CoachBot.Storage.Links;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace CoachBot.Push;

/// <summary>A runner lets browsers be pushed to, and takes it back.</summary>
internal static class PushEndpoints
{
    private const int MostBrowsers = 10;
    private const int LongestBody = 8 * 1024;

    /// <summary>As <c>PushSubscription.toJSON()</c> writes it.</summary>
    internal sealed record Subscription(string? Endpoint, SubscriptionKeys? Keys);

    internal sealed record SubscriptionKeys(string? P256dh, string? Auth);

    public static void MapPush(this RouteGroupBuilder me)
    {
        me.MapGet("/push", async (HttpContext http, VapidKeys keys) => Results.Json(new { key = Base64Url.EncodeToString(await keys.PublicAsync(http.RequestAborted)) }));
        me.MapPost("/push", AllowAsync).WithMetadata(new RequestSizeLimitAttribute(LongestBody));
        me.MapDelete("/push", RevokeAsync).WithMetadata(new RequestSizeLimitAttribute(LongestBody));
    }

    private static async Task<IResult> AllowAsync(HttpContext http, [FromBody] Subscription subscription, IRunnerLinks links, IOptions<PushOptions> options)
    {
        if (Browser.Of(subscription.Endpoint, subscription.Keys?.P256dh, subscription.Keys?.Auth, options.Value) is not { } browser)
        {
            return Results.Problem("This is no subscription to a push service that the coach knows.", statusCode: StatusCodes.Status400BadRequest);
        }

        var runner = SignedIn.Of(http);
        var known = await links.OfRunnerAsync(runner, Browser.Kind, http.RequestAborted);
        if (known.All(link => link.Name != browser.Name) && known.Count >= MostBrowsers)
        {
            await links.RemoveAsync(runner, Browser.Kind, known[0].Name, http.RequestAborted); // the oldest is most likely no more
        }

        await links.SetAsync(new RunnerLink(runner, Browser.Kind, browser.Name, browser.Write()), http.RequestAborted);
        return Results.NoContent();
    }

    private static async Task<IResult> RevokeAsync(HttpContext http, [FromBody] Subscription subscription, IRunnerLinks links)
    {
        if (subscription.Endpoint is not { Length: > 0 } endpoint)
        {
            return Results.Problem("The body must name the endpoint to revoke.", statusCode: StatusCodes.Status400BadRequest);
        }

        await links.RemoveAsync(SignedIn.Of(http), Browser.Kind, Browser.NameOf(endpoint), http.RequestAborted);
        return Results.NoContent();
    }
}
