using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Channels.DirectLine;
using CoachBot.Training.Runners;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace CoachBot.Channels.WebChat;

/// <summary>Where our own page asks who it is.</summary>
public static class WebChatEndpoints
{
    public const string TokenPath = "/webchat/token";

    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapPost(TokenPath, Token).ExcludeFromDescription();
        return app;
    }

    /// <summary>One conversation per runner, so that a reloaded page, a second tab and another host find the same one.</summary>
    internal static string ConversationOf(RunnerId runner) =>
        "wc-" + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes("conversation of " + runner.Value)).AsSpan(0, 18));

    private static IResult Token(HttpContext http, RunnerCookie cookie, DirectLineTokens tokens, IOptions<DirectLineOptions> options)
    {
        if (!SameOrigin.Allows(http.Request, options.Value))
        {
            return Results.Problem("This page may not ask for a token.", statusCode: StatusCodes.Status403Forbidden);
        }

        var known = cookie.Read(http.Request);
        var runner = known ?? new RunnerId("dl_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18)));
        cookie.Write(http, runner);
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(new
        {
            token = tokens.Issue(new Grant(runner, ConversationOf(runner)), GrantUse.Chat),
            userId = runner.Value,
            domain = http.Request.PathBase + DirectLineEndpoints.Path,
            expiresIn = tokens.ChatSeconds,
            forgotten = known is null && http.Request.Cookies.ContainsKey(RunnerCookie.Name), // the keys that could read it are gone
        });
    }
}
