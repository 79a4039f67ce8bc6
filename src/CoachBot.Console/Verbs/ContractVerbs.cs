using System.Text.Encodings.Web;
using System.Text.Json;
using CoachBot.Plans.Contracts;
using CoachBot.Training.Planning;
using CoachBot.Training.Soreness;

namespace CoachBot.Console.Verbs;

/// <summary>One runner, one plan.</summary>
internal sealed class PlanVerb : IVerb
{
    public string Answer(JsonElement input)
    {
        var read = PlanContract.Parse(input).OrThrow();
        return PlanContract.Write(Planner.Plan(read.Today, read.Profile)).OnOneLine();
    }
}

/// <summary>One report, one decision.</summary>
internal sealed class AssessVerb : IVerb
{
    public string Answer(JsonElement input)
    {
        var read = AssessContract.Parse(input).OrThrow();
        return AssessContract.Write(SorenessTable.Assess(read.Report, read.History, read.Today)).OnOneLine();
    }
}

/// <summary>One runner's history, and every event it leads to.</summary>
internal sealed class ReplayVerb : IVerb
{
    public string Answer(JsonElement input) => ReplayContract.Write(ReplayContract.Parse(input).OrThrow().Run()).OnOneLine();
}

file static class Contracts
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static T OrThrow<T>(this Result<T> result)
        where T : notnull => result.Is(out var read, out var problem) ? read : throw new InputException(problem.ToString());

    public static string OnOneLine(this JsonElement answer) => JsonSerializer.Serialize(answer, Options);
}
