using CoachBot.Channels.DirectLine;
using CoachBot.Storage.Database;
using Microsoft.AspNetCore.Diagnostics;
using Npgsql;

namespace CoachBot.Web;

/// <summary>While the database is away every request is told so, and when to ask again: 503, in the words of the endpoint it came to.</summary>
internal sealed class DatabaseAwayAnswer : IExceptionHandler
{
    private const string Sentence = "The coach cannot write anything down at the moment. Nothing that was saved is lost; try again shortly.";
    private const string Seconds = "3";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not (DatabaseAwayException or NpgsqlException { IsTransient: true }))
        {
            return false;
        }

        httpContext.Response.Headers.RetryAfter = Seconds;
        var answer = httpContext.Request.Path.StartsWithSegments(DirectLineEndpoints.Path)
            ? Results.Json(new { error = new { code = "ServiceUnavailable", message = Sentence } }, statusCode: StatusCodes.Status503ServiceUnavailable)
            : Results.Problem(Sentence, title: "The database is away", statusCode: StatusCodes.Status503ServiceUnavailable);
        await answer.ExecuteAsync(httpContext);
        return true;
    }
}
