using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;

namespace CoachBot.Training.Planning;

/// <summary>Whether the coach may plan at all.</summary>
internal static class Gate
{
    public static RuleNote? Refusal(RunnerProfile profile) => profile.Screening switch
    {
        null or { Cleared: true } => null,
        { Pregnant: true } => RuleBook.Note("screening.pregnant"),
        { Postpartum: true } => RuleBook.Note("screening.postpartum"),
        { AnyYes: true } => RuleBook.Note("screening.anyYes"),
        _ => null,
    };
}
