using System.Text.Json;
using CoachBot.Plans.Contracts;
using CoachBot.Plans.Service;
using CoachBot.Training.Planning;
using CoachBot.Training.Soreness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace CoachBot.Plans.Api;

public static class PlanEndpoints
{
    /// <summary>A pasted run plan of a year is some 40 kB.</summary>
    private const long LargestBody = 256 * 1024;

    /// <summary>
    /// What the terminal's <c>plan</c> and <c>assess</c> do, over HTTP. Both compute from the request alone: they read and store nothing.
    /// </summary>
    public static RouteGroupBuilder MapPlans(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("Plans").WithMetadata(new BodyLimit());
        api.MapPost("/plans/preview", PreviewAsync)
            .Accepts<PlanRequest>("application/json").Produces<PlanResponse>().ProducesValidationProblem()
            .WithName("PreviewPlan").WithSummary("One runner's facts → the plan the coach would make of them");
        api.MapPost("/soreness/assess", AssessAsync)
            .Accepts<AssessRequest>("application/json").Produces<AssessResponse>().ProducesValidationProblem()
            .WithName("AssessSoreness").WithSummary("One report of soreness → the decision, its rule and what is still to be asked");
        return api;
    }

    private static async Task<Results<JsonHttpResult<JsonElement>, ValidationProblem>> PreviewAsync(HttpRequest request, RunnerClock clock) =>
        await RequestBody.ReadAsync(request, json => PlanContract.Parse(json, TodayIn(json, clock))) is var read && read.Is(out var input, out var problem)
            ? Answer(PlanContract.Write(Planner.Plan(input.Today, input.Profile)))
            : RequestBody.Refuse(problem!);

    private static async Task<Results<JsonHttpResult<JsonElement>, ValidationProblem>> AssessAsync(HttpRequest request, RunnerClock clock) =>
        await RequestBody.ReadAsync(request, json => AssessContract.Parse(json, TodayIn(json, clock))) is var read && read.Is(out var input, out var problem)
            ? Answer(AssessContract.Write(SorenessTable.Assess(input.Report, input.History, input.Today)))
            : RequestBody.Refuse(problem!);

    private static JsonHttpResult<JsonElement> Answer(JsonElement answer) => TypedResults.Json(answer, ContractJson.Options);

    /// <summary>A request without a date is about today, where it says that the runner lives.</summary>
    private static LocalDate TodayIn(JsonElement json, RunnerClock clock)
    {
        var zone = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("timeZone", out var said) && said.ValueKind == JsonValueKind.String
            ? said.GetString()
            : null;
        return clock.Now.InZone(clock.ZoneOf(zone)).Date;
    }

    private sealed class BodyLimit : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => LargestBody;
    }
}
