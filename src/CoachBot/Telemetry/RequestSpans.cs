using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace CoachBot.Telemetry;

internal static class RequestSpans
{
    /// <summary>Names a request's span after its route: the path itself may be a secret.</summary>
    public static void UseRequestSpans(this WebApplication app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
        }
        finally
        {
            if (http.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } span)
            {
                Name(span, http);
            }
        }
    });

    private static void Name(Activity span, HttpContext http)
    {
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "no route";
        var method = http.Request.Method is "GET" or "HEAD" or "POST" or "PUT" or "PATCH" or "DELETE" or "OPTIONS" ? http.Request.Method : "_OTHER"; // a caller may invent one
        span.DisplayName = $"{method} {route}";
        span.SetTag("http.request.method", method).SetTag("http.route", route).SetTag("http.response.status_code", http.Response.StatusCode);
    }
}
