using System.Text;
using System.Text.Json;
using CoachBot.Plans;
using CoachBot.Plans.Contracts;
using CoachBot.Plans.Exports;
using NodaTime;

namespace CoachBot.Runners;

/// <summary>The plan to take along: as a table, as JSON, and each session as a workout for a watch.</summary>
internal static class PlanFileEndpoints
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static void MapPlanFiles(this RouteGroupBuilder me)
    {
        me.MapGet("/plan.csv", CsvAsync);
        me.MapGet("/plan.json", JsonAsync);
        me.MapGet("/sessions/{id}.fit", FitAsync);
        me.MapGet("/export.json", ExportAsync);
    }

    private static async Task<IResult> CsvAsync(HttpContext http, IPlanService plans) =>
        (await plans.LoadAsync(SignedIn.Of(http), http.RequestAborted)).State.Plan is { } plan
            ? Results.File([.. WithMark.GetPreamble(), .. WithMark.GetBytes(PlanTable.Write(plan))], PlanTable.ContentType, "strength.csv")
            : NoPlan();

    private static async Task<IResult> JsonAsync(HttpContext http, IPlanService plans) =>
        (await plans.LoadAsync(SignedIn.Of(http), http.RequestAborted)).State.Plan is { } plan
            ? Results.File(JsonSerializer.SerializeToUtf8Bytes(PlanContract.Write(plan)), "application/json", "strength.json")
            : NoPlan();

    private static async Task<IResult> FitAsync(string id, HttpContext http, IPlanService plans, IClock clock)
    {
        var view = await plans.LoadAsync(SignedIn.Of(http), http.RequestAborted);
        return view.State.Plan?.Sessions.FirstOrDefault(session => session.Id.Value == id) is { } found
            ? Results.File(FitWorkout.Write(found, clock.GetCurrentInstant()), FitWorkout.ContentType, $"strength-{found.Date:uuuu-MM-dd}.fit")
            : Results.Problem("There is no such session in your plan.", statusCode: StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ExportAsync(HttpContext http, IPlanService plans) =>
        Results.File(Encoding.UTF8.GetBytes(await plans.ExportAsync(SignedIn.Of(http), http.RequestAborted)), "application/json", "coachbot.json");

    private static IResult NoPlan() => Results.Problem("There is no plan yet.", statusCode: StatusCodes.Status404NotFound);
}
