using System.Text.Json;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Serialization;
using CoachBot.Training.Units;

namespace CoachBot.Plans.Service;

/// <summary>What must be kept beside the events to give a command's answer a second time.</summary>
/// <param name="Turned">How many of the command's events are the turn of the day before it.</param>
internal sealed record AnswerMemory(int Turned, RuleNote? Refusal, ValueList<MoveOption> Options)
{
    private static readonly AnswerMemory Nothing = new(0, null, []);

    /// <summary>Null when the events say it all.</summary>
    public static string? Write(int turned, Decision decision) => turned == 0 && decision.Refusal is null
        ? null
        : JsonSerializer.Serialize(new AnswerMemory(turned, decision.Refusal, decision.Options), TrainingJson.Options);

    public static AnswerMemory Read(string? stored) =>
        stored is null ? Nothing : JsonSerializer.Deserialize<AnswerMemory>(stored, TrainingJson.Options) ?? Nothing;
}
