using System.Text;
using System.Text.Json;
using CoachBot.Dialogs.Wording;
using CoachBot.Plans;
using CoachBot.Plans.Contracts;
using CoachBot.Plans.Exports;
using CoachBot.Training.Plans;
using CoachBot.Training.Units;
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

    private static async Task<IResult> CsvAsync(HttpContext http, IPlanService plans, SpokenPlan spoken) =>
        Spoken(await plans.LoadAsync(SignedIn.Of(http), http.RequestAborted), spoken) is { } plan
            ? Results.File([.. WithMark.GetPreamble(), .. WithMark.GetBytes(PlanTable.Write(plan))], PlanTable.ContentType, "strength.csv")
            : NoPlan();

    private static async Task<IResult> JsonAsync(HttpContext http, IPlanService plans, SpokenPlan spoken) =>
        Spoken(await plans.LoadAsync(SignedIn.Of(http), http.RequestAborted), spoken) is { } plan
            ? Results.File(JsonSerializer.SerializeToUtf8Bytes(PlanContract.Write(plan)), "application/json", "strength.json")
            : NoPlan();

    private static async Task<IResult> FitAsync(string id, HttpContext http, IPlanService plans, SpokenPlan spoken, IClock clock)
    {
        var view = await plans.LoadAsync(SignedIn.Of(http), http.RequestAborted);
        var words = SpokenPlan.For(view.State.Profile);
        return view.State.Plan?.Sessions.FirstOrDefault(session => session.Id.Value == id) is { } found
            ? Results.File(FitWorkout.Write(spoken.Session(found, words), clock.GetCurrentInstant(), words.Culture.TwoLetterISOLanguageName == "es" ? FitWords.Spanish : FitWords.English), FitWorkout.ContentType, $"strength-{found.Date:uuuu-MM-dd}.fit")
            : Results.Problem("There is no such session in your plan.", statusCode: StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ExportAsync(HttpContext http, IPlanService plans) =>
        Results.File(Encoding.UTF8.GetBytes(await plans.ExportAsync(SignedIn.Of(http), http.RequestAborted)), "application/json", "coachbot.json");

    /// <summary>In the runner's own language; the columns and fields have the same names for everybody.</summary>
    private static Plan? Spoken(RunnerView view, SpokenPlan spoken)
    {
        var words = SpokenPlan.For(view.State.Profile);
        return view.State.Plan is not { } plan ? null : plan with
        {
            Weeks = plan.Weeks.Select(week => week with { Sessions = week.Sessions.Select(session => spoken.Session(session, words)).ToValueList(), Relaxed = week.Relaxed.Select(note => spoken.Note(note, words)).ToValueList() }).ToValueList(),
            Advice = plan.Advice.Select(note => spoken.Note(note, words)).ToValueList(),
            Refused = plan.Refused is { } refused ? spoken.Note(refused, words) : null,
        };
    }

    private static IResult NoPlan() => Results.Problem("There is no plan yet.", statusCode: StatusCodes.Status404NotFound);
}
