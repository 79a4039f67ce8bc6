using System.Text.RegularExpressions;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Tests.Properties;
using CoachBot.Training.Tests.Validation;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Tests.Rules;

public sealed partial class TheRuleBook
{
    [Fact]
    public void Says_each_rule_once_in_two_short_sentences_and_never_shouts()
    {
        var entries = RuleBook.Entries.ToList();
        Assert.Equal(entries.Count, entries.Select(rule => rule.Id).Distinct().Count());
        Assert.All(entries, rule =>
        {
            Assert.InRange(rule.Text.Length, 8, 240);
            Assert.DoesNotContain("!", rule.Text, StringComparison.Ordinal);
            Assert.InRange(SentenceEnd().Count(rule.Text), 1, 3);
            Assert.DoesNotContain("prevent", rule.Text, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void Has_no_rule_that_nothing_leads_to()
    {
        var seen = new HashSet<string>();
        for (var seed = 0; seed < 250; seed++)
        {
            var random = new RandomRunner(seed);
            var profile = random.Profile() with { Screening = seed % 25 == 0 ? null : new Screening() };
            See(seen, CoachBot.Training.Planning.Planner.Plan(random.Today, profile));
            var state = RunnerState.New with { Profile = profile with { MissedDays = 0, Screening = new Screening() } };
            var today = random.Today;
            state = Say(seen, state, new BuildPlan(), today);
            for (var day = 0; day < 30; day++)
            {
                today = today.PlusDays(seed % 5 == 0 ? 4 : 1);
                state = Say(seen, state, new RollForward(), today);
                state = Say(seen, state, AnyConversation.Command(random, state, today), today);
                state = Say(seen, state, seed % 3 == 0 ? new CompleteSession(null, random.Chance(0.1) ? 0.01 : null) : new SetUnits(random.Pick(Enum.GetValues<UnitSystem>())), today);
                if (seed % 10 == 0)
                {
                    state = Say(seen, state, new RebuildToday(), today);
                    state = Say(seen, state, new ReportRecovered(random.Pick(Enum.GetValues<BodySite>())), today);
                    state = Say(seen, state, new ReportRecovered(), today);
                }
            }
        }

        foreach (var screening in new[] { new Screening(true), new Screening(Pregnant: true), new Screening(Postpartum: true), new Screening(Pregnant: true, Cleared: true) })
        {
            See(seen, CoachBot.Training.Planning.Planner.Plan(Builders.Runner.Wednesday, Builders.Runner.Make(".h.e..l") with { Screening = screening }));
        }

        Say(seen, RunnerState.New, new CarryHolds([new Hold("R0", null, null, Builders.Runner.Wednesday, null, null, RuleBook.Note("R0"))]), Builders.Runner.Wednesday);
        var paused = Say(seen, RunnerState.New, new PauseTraining(Builders.Runner.Wednesday, Builders.Runner.Wednesday.PlusDays(9)), Builders.Runner.Wednesday);
        Say(seen, Say(seen, paused, new ResumeTraining(), Builders.Runner.Wednesday), new ResumeTraining(), Builders.Runner.Wednesday);
        foreach (var (strength, runs) in new[] { (true, true), (true, false), (false, true) })
        {
            Say(seen, RunnerState.New, new PauseTraining(Builders.Runner.Wednesday, Builders.Runner.Wednesday.PlusDays(2), strength, runs), Builders.Runner.Wednesday);
            Say(seen, RunnerState.New, new PauseTraining(Builders.Runner.Wednesday, null, strength, runs), Builders.Runner.Wednesday);
        }

        seen.UnionWith(["heard.oneDay", "session.rebuiltDay"]);
        seen.UnionWith(Nonsense.Profiles.Select(row => (string)row[0]));
        seen.UnionWith(Nonsense.Commands.Select(row => (string)row[0]));

        // Said before other words, not on their own; and without a plan, nothing is refused for anything else.
        seen.UnionWith(["soreness.ask", "soreness.none", "soreness.repeated", "refused.noPlan", "refused.nothingToUndo", "refused.missing"]);
        // Rare by chance, and each with its own story in Decisions.
        seen.UnionWith(["progress.raise", "progress.harder", "refused.past"]);
        var dead = RuleBook.Entries.Select(rule => rule.Id).Except(seen).ToList();
        Assert.True(dead.Count == 0, string.Join(" ", dead));
    }

    private static RunnerState Say(HashSet<string> seen, RunnerState state, Command command, LocalDate today)
    {
        var decision = Decider.Decide(state, command, today);
        if (decision.Refusal is { } refusal)
        {
            seen.Add(refusal.Rule);
        }

        foreach (var happened in decision.Events)
        {
            seen.UnionWith(new[] { happened.Receipt.Heard.Rule, happened.Receipt.Because.Rule, happened.Receipt.WouldChange?.Rule ?? "" });
            state = Decider.Evolve(state, happened);
        }

        if (state.Plan is { } plan && decision.Events.Count > 0)
        {
            See(seen, plan);
        }

        return state;
    }

    private static void See(HashSet<string> seen, Plan plan)
    {
        seen.UnionWith(plan.Advice.Select(note => note.Rule));
        seen.UnionWith(plan.Weeks.SelectMany(week => week.Relaxed).Select(note => note.Rule));
        seen.UnionWith(plan.Sessions.SelectMany(session => session.Why).Select(note => note.Rule));
        if (plan.Refused is { } refused)
        {
            seen.Add(refused.Rule);
        }
    }

    [GeneratedRegex(@"([.?](\s|$)|\}$)")]
    private static partial Regex SentenceEnd();
}
