using System.Text.Json;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Plans.Contracts;

/// <summary>The terminal's <c>plan</c> and <c>POST /api/plans/preview</c>.</summary>
public static class PlanContract
{
    /// <param name="today">The date to take where the request has none; null: it must have one.</param>
    public static Result<PlanInput> Parse(JsonElement json, LocalDate? today = null) =>
        ContractJson.Read<PlanRequest>(json).Is(out var request, out var problem) ? Parse(request, today) : problem;

    public static Result<PlanInput> Parse(PlanRequest request, LocalDate? today = null)
    {
        if ((request.Today ?? today) is not { } date)
        {
            return new FieldProblem("today", "is needed: an ISO date such as 2026-03-04");
        }

        try
        {
            var profile = ProfileReading.Profile(request);
            return ProfileReading.Check(profile, date) is { } wrong ? wrong : new PlanInput(date, profile);
        }
        catch (ContractException e)
        {
            return e.Problem;
        }
    }

    public static JsonElement Write(Plan plan) => JsonSerializer.SerializeToElement(PlanResponse.Of(plan), ContractJson.Options);
}

/// <summary>What a plan is made from.</summary>
public sealed record PlanInput(LocalDate Today, RunnerProfile Profile);
