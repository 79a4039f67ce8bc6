using CoachBot.Training.Commands;
using CoachBot.Training.Events;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using CoachBot.Training.Validation;
using NodaTime;

namespace CoachBot.Training.Decisions;

/// <summary>The first plan, or a fresh one.</summary>
internal static class PlanDecisions
{
    public static Decision Build(RunnerState state, BuildPlan command, LocalDate today)
    {
        if (Validate.Profile(state.Profile, today) is { } wrong)
        {
            return Decision.Refuse(wrong);
        }

        var missing = Onboarding.MissingFacts(state.Profile).Where(fact => !command.WithWhatIsKnown && Onboarding.Blocks(fact)).Select(MissingWord).ToList();
        if (missing.Count > 0)
        {
            return Decision.Refuse(RuleBook.Note("refused.missing", "missing", string.Join(", ", missing)));
        }

        // What has been done this week stays; only what is ahead is made anew, and the phases count from today.
        var fresh = state with { PlannedFrom = today, Edits = [], Today = null };
        var plan = Weaver.Weave(fresh, today);
        if (plan.Refused is { } refused)
        {
            return Decision.Refuse(refused);
        }

        var after = fresh with { Plan = plan };
        return Draft.Of(new PlanBuilt
        {
            Receipt = Draft.Receipt(state, after, today, command.GetType(), RuleBook.Note("heard.build"), RuleBook.Note("plan.built"), RuleBook.Note("plan.wouldChange")),
            Change = StateChange.Between(state, after),
        });
    }

    private static string MissingWord(Missing missing) => missing switch
    {
        Missing.Goal => "goal",
        Missing.RunWeek => "run week",
        Missing.Experience => "lifting experience",
        Missing.Equipment => "equipment",
        Missing.Minutes => "minutes a session",
        Missing.Age => "age",
        Missing.Screening => "health questions",
        Missing.RaceDate => "race date",
        Missing.Distance => "distance",
        _ => "hard runs",
    };
}
