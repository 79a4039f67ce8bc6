using CoachBot.Channels.DirectLine;
using CoachBot.Channels.WebChat;
using CoachBot.Training.Runners;
using Microsoft.Extensions.Options;

namespace CoachBot.Runners;

/// <summary>Whose page it is, by the cookie that the chat has; no address ever names a runner.</summary>
internal sealed class SignedIn(RunnerCookie cookie, IOptions<DirectLineOptions> options) : IEndpointFilter
{
    private static readonly object Key = new();

    public static RunnerId Of(HttpContext http) => (RunnerId)http.Items[Key]!;

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!SameOrigin.Allows(http.Request, options.Value))
        {
            return Refuse(StatusCodes.Status403Forbidden, "Only the coach's own page may ask this.");
        }

        if (cookie.Read(http.Request) is not { } runner)
        {
            return Refuse(StatusCodes.Status401Unauthorized, "Open the page first: it is not known who asks.");
        }

        http.Items[Key] = runner;
        http.Response.Headers.CacheControl = "private, no-store";
        return next(context);
    }

    private static ValueTask<object?> Refuse(int status, string why) => ValueTask.FromResult<object?>(Results.Problem(why, statusCode: status));
}
