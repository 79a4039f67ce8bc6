using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>One activity as an HTTP request, whichever adapter runs the turn.</summary>
internal static class HttpTurn
{
    /// <summary>200 with what the turn answers, if anything; 400 for a body that is no activity; 401 for a caller who may not. The turn is given the Authorization header and the activity.</summary>
    /// <returns>Whether the body was an activity.</returns>
    public static async Task<bool> AnswerAsync(
        HttpRequest request, HttpResponse response, Func<string, Activity, Task<InvokeResponse>> process, CancellationToken cancellationToken)
    {
        var activity = await HttpJson.ReadAsync<Activity>(request, cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrEmpty(activity?.Type))
        {
            response.StatusCode = (int)HttpStatusCode.BadRequest;
            return false;
        }

        try
        {
            var answer = await process(request.Headers["Authorization"], activity).ConfigureAwait(false);
            await HttpJson.WriteAsync(response, answer, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException)
        {
            response.StatusCode = (int)HttpStatusCode.Unauthorized;
        }

        return true;
    }
}
