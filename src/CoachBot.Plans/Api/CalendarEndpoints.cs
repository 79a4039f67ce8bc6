using System.Security.Cryptography;
using System.Text;
using CoachBot.Plans.Calendar;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoachBot.Plans.Api;

public static class CalendarEndpoints
{
    /// <summary>Where calendars fetch from; the secret follows.</summary>
    public const string Path = "/calendar/";

    private const int LongestSecret = 100;

    public static IEndpointRouteBuilder MapCalendar(this IEndpointRouteBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapMethods(Path + "{secret}.ics", [HttpMethods.Get, HttpMethods.Head], ReadAsync).ExcludeFromDescription();
        return app;
    }

    private static async Task<IResult> ReadAsync(string secret, HttpContext http, ICalendarFeed feed)
    {
        if (secret.Length > LongestSecret || await feed.ReadAsync(secret, http.RequestAborted) is not { } calendar)
        {
            return Results.NotFound();
        }

        var bytes = Encoding.UTF8.GetBytes(calendar);
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        return Results.Bytes(bytes, "text/calendar; charset=utf-8", "strength.ics", entityTag: new($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\""));
    }
}
