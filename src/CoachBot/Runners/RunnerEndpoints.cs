using CoachBot.Access;
using CoachBot.Channels.WebChat;
using CoachBot.Dialogs.Wording;
using CoachBot.Plans;
using CoachBot.Plans.Api;
using CoachBot.Plans.Calendar;
using CoachBot.Push;
using CoachBot.Runners.Teams;
using CoachBot.Training.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace CoachBot.Runners;

/// <summary>What the page reads and writes besides the chat. It is about the signed-in runner, and about nobody else.</summary>
internal static class RunnerEndpoints
{
    public static IServiceCollection AddRunnerPage(this IServiceCollection services) =>
        services.AddSingleton<RunnerLive>().AddHostedService(provider => provider.GetRequiredService<RunnerLive>());

    public static void MapRunnerPage(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/sample", SampleEndpoint.Read).ExcludeFromDescription();
        var me = app.MapGroup("/api/me").AddEndpointFilter<SignedIn>().ExcludeFromDescription();
        me.MapGet("", ReadAsync);
        me.MapDelete("", EraseAsync);
        me.MapGet("/live", static (HttpContext http, RunnerLive live) => TypedResults.ServerSentEvents(live.OfAsync(SignedIn.Of(http), http.RequestAborted)))
            .WithMetadata(new LongLived());
        me.MapPost("/commands", PageCommands.HandleAsync).WithMetadata(new RequestSizeLimitAttribute(PageCommands.LongestBody));
        me.MapPlanFiles();
        me.MapPush();
        me.MapTeams();
        me.MapPost("/calendar", OpenCalendarAsync);
        me.MapDelete("/calendar", CloseCalendarAsync);
    }

    private static async Task<IResult> ReadAsync(HttpContext http, IPlanService plans, ICalendarFeed calendar, SpokenPlan spoken)
    {
        var runner = SignedIn.Of(http);
        var view = await plans.LoadAsync(runner, http.RequestAborted);
        return Results.Json(PageData.Of(view, await calendar.OpenSinceAsync(runner, http.RequestAborted), spoken), TrainingJson.Options);
    }

    private static async Task<IResult> EraseAsync(HttpContext http, IPlanService plans, RunnerCookie cookie)
    {
        await plans.EraseAsync(SignedIn.Of(http), cancellation: http.RequestAborted);
        cookie.Remove(http);
        return Results.NoContent();
    }

    private static async Task<IResult> OpenCalendarAsync(HttpContext http, ICalendarFeed calendar)
    {
        var path = $"{http.Request.Host}{http.Request.PathBase}{CalendarEndpoints.Path}{await calendar.OpenAsync(SignedIn.Of(http), http.RequestAborted)}.ics";
        var webcal = "webcal://" + path;
        return Results.Json(new
        {
            address = $"{http.Request.Scheme}://{path}",
            webcal,
            google = "https://calendar.google.com/calendar/render?cid=" + Uri.EscapeDataString(webcal),
        });
    }

    private static async Task<IResult> CloseCalendarAsync(HttpContext http, ICalendarFeed calendar)
    {
        await calendar.CloseAsync(SignedIn.Of(http), http.RequestAborted);
        return Results.NoContent();
    }
}
