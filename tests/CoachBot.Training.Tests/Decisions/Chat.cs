using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Tests.Builders;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Tests.Decisions;

/// <summary>Given, when, then: a runner whose plan stands, and what they say.</summary>
internal sealed class Chat
{
    public Chat(RunnerProfile profile, LocalDate? today = null)
    {
        Today = today ?? Runner.Wednesday;
        State = RunnerState.New with { Profile = profile };
        Say(new BuildPlan());
    }

    public LocalDate Today { get; set; }

    public RunnerState State { get; private set; }

    public Plan Plan => State.Plan!;

    public IEnumerable<Session> Coming => Plan.Sessions.Where(session => session.Date >= Today && session.Status == SessionStatus.Planned);

    public Session Next => Coming.First();

    /// <summary>Back squat, deadlift and a gym; Tuesdays hard, Sundays long.</summary>
    public static Chat Lifter() => new(Runner.Make(".he.e.l", Experience.Advanced, 45).Gym().For(RaceKind.Marathon, new LocalDate(2026, 7, 26))
        with { OneRepMaxes = [new OneRepMax("back-squat", new Load(100)), new OneRepMax("deadlift", new Load(120)), new OneRepMax("bench-press", new Load(70))] });

    public static Chat Beginner() => new(Runner.Make(".h.e.hl").With(Runner.Owns(EquipmentKind.Kettlebell, 12), Runner.Owns(EquipmentKind.Band)).For(RaceKind.Marathon, new LocalDate(2026, 7, 26)));

    public Receipt Say(Command command)
    {
        var decision = Decider.Decide(State, command, Today);
        Assert.True(decision.Refusal is null, decision.Refusal?.Text);
        State = Decider.Evolve(State, decision);
        return decision.Events.Count > 0 ? decision.Events[^1].Receipt : State.Receipts[^1];
    }

    public Decision Refused(Command command)
    {
        var decision = Decider.Decide(State, command, Today);
        Assert.NotNull(decision.Refusal);
        Assert.Empty(decision.Events);
        return decision;
    }

    public Receipt Sore(BodySite site, int score, bool form = false, SorenessKind? kind = null, params RedFlag[] flags) =>
        Say(new ReportSoreness(new SorenessReport(site, Side.Left, kind, score, form, null, null, null, flags.ToValueList(), null, null, true)));

    /// <summary>Lets days go by, each session done as planned.</summary>
    public void Train(int days)
    {
        for (var day = 0; day < days; day++)
        {
            Say(new RollForward());
            if (Plan.Sessions.Any(session => session.Date == Today && session.Status == SessionStatus.Planned))
            {
                Say(new CompleteSession());
            }

            Today = Today.PlusDays(1);
        }

        Say(new RollForward());
    }

    public void Idle(int days)
    {
        for (var day = 0; day < days; day++)
        {
            Today = Today.PlusDays(1);
            Say(new RollForward());
        }
    }
}
