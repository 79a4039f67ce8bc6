using System.Text.Json;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Plans.Contracts;

/// <summary>The terminal's <c>assess</c> and <c>POST /api/soreness/assess</c>.</summary>
public static class AssessContract
{
    /// <param name="today">The date to take where the request has none; null: it must have one.</param>
    public static Result<AssessInput> Parse(JsonElement json, LocalDate? today = null)
    {
        if (!ContractJson.Read<AssessRequest>(json).Is(out var request, out var problem))
        {
            return problem;
        }

        if ((request.Today ?? today) is not { } date)
        {
            return new FieldProblem("today", "is needed: an ISO date such as 2026-03-04");
        }

        if (request.Report is not { } entry)
        {
            return new FieldProblem("report", "is needed");
        }

        try
        {
            var report = Report(entry);
            return Validate.Report(report) is { } wrong
                ? new FieldProblem($"report.{FieldOf(wrong.Rule, report)}", wrong.Text)
                : new AssessInput(date, report, History(request.History ?? [], date));
        }
        catch (ContractException e)
        {
            return e.Problem;
        }
    }

    public static JsonElement Write(SorenessDecision decision) =>
        JsonSerializer.SerializeToElement(AssessResponse.Of(decision), ContractJson.Options);

    internal static SorenessReport Report(ReportEntry entry) => new(
        entry.Site, entry.Side, entry.Kind, entry.Score, entry.FormAffected, entry.EasesInWarmUp, entry.DaysSinceOnset, entry.WorseNextMorning,
        (entry.Flags ?? []).Distinct().ToValueList(), entry.SleepHours, entry.Fatigue, FlagsAsked: entry.Flags is not null);

    private static ValueList<SorenessRecord> History(HistoryEntry[] history, LocalDate today) => history.Select((entry, index) => new SorenessRecord(
        entry?.Date is not { } date ? throw new ContractException($"history[{index}].date", "is needed")
            : date > today ? throw new ContractException($"history[{index}].date", "lies in the future")
            : date,
        entry.Site ?? throw new ContractException($"history[{index}].site", "is needed"),
        entry.Side,
        entry.Kind,
        entry.Score is < 0 or > 10 ? throw new ContractException($"history[{index}].score", "must be from 0 to 10") : entry.Score)).ToValueList();

    private static string FieldOf(string rule, SorenessReport report) => rule switch
    {
        "invalid.score" => report.Score is < 0 or > 10 ? "score" : "fatigue",
        "invalid.daysSinceOnset" => report.DaysSinceOnset < 0 ? "daysSinceOnset" : "worseNextMorning",
        _ => rule["invalid.".Length..],
    };
}

/// <summary>What a decision on soreness is made from.</summary>
public sealed record AssessInput(LocalDate Today, SorenessReport Report, ValueList<SorenessRecord> History);

/// <summary>A decision as the terminal and the HTTP API give it. What the rule leaves alone is null.</summary>
/// <param name="Rule">R0–R11.</param>
/// <param name="LoadChangePercent">[low, high]; negative: lighter.</param>
/// <param name="Ask">What is missing that could change the answer.</param>
public sealed record AssessResponse(
    string Rule,
    SorenessAction Action,
    int[]? LoadChangePercent,
    int? SetsChange,
    bool? JumpsAllowed,
    Professional Professional,
    int? RestHours,
    SorenessQuestion[] Ask,
    string Text)
{
    public static AssessResponse Of(SorenessDecision decision) => new(
        decision.Rule, decision.Action, ExerciseAnswer.Pair(decision.LoadChangePercent), decision.SetsChange, decision.JumpsAllowed, decision.Professional,
        decision.RestHours, [.. decision.Ask], decision.Text);
}
