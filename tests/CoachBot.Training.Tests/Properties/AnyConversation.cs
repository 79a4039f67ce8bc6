using System.Text.Json;
using CoachBot.Training.Catalogue;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Events;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Tests.Properties;

/// <summary>Random runners say random things for weeks. 150 conversations by default; COACHBOT_LONG=1 makes it 4,000.</summary>
public sealed class AnyConversation
{
    private static int Conversations => Environment.GetEnvironmentVariable("COACHBOT_LONG") == "1" ? 4_000 : 150;

    [Fact]
    public void Whatever_is_said_undo_is_exact_the_past_stays_and_no_hard_rule_breaks()
    {
        for (var seed = 0; seed < Conversations; seed++)
        {
            try
            {
                Converse(seed);
            }
            catch (Exception problem) when (problem is not Xunit.Sdk.XunitException)
            {
                throw new InvalidOperationException($"seed {seed}", problem);
            }
        }
    }

    private static void Converse(int seed)
    {
        var random = new RandomRunner(seed);
        var today = random.Today;
        var state = RunnerState.New with { Profile = random.Profile() with { MissedDays = 0 } };
        state = Step(seed, state, new BuildPlan(), today);
        for (var day = 0; day < 40; day++, today = today.PlusDays(1))
        {
            state = Step(seed, state, new RollForward(), today);
            Assert.Empty(Decider.Decide(state, new RollForward(), today).Events);
            for (var said = 0; said < random.Next(0, 3); said++)
            {
                state = Step(seed, state, Command(random, state, today), today);
            }
        }
    }

    private static RunnerState Step(int seed, RunnerState before, Command command, LocalDate today)
    {
        var decision = Decider.Decide(before, command, today);
        Assert.Equal(decision.Events, Decider.Decide(before, command, today).Events);
        var after = before;
        foreach (var happened in decision.Events)
        {
            Assert.Equal(after.Version + 1, happened.Receipt.Number);
            Assert.NotEmpty(happened.Receipt.Because.Text);
            Assert.DoesNotContain("{", happened.Receipt.Because.Text + happened.Receipt.Heard.Text);
            var json = JsonSerializer.Serialize(happened, TrainingJson.Options);
            Assert.Equal(happened, JsonSerializer.Deserialize<RunnerEvent>(json, TrainingJson.Options));
            var evolved = Decider.Evolve(after, happened);
            if (happened.Receipt.CanUndo)
            {
                var undone = Decider.Evolve(evolved, Decider.Decide(evolved, new Undo(), today));
                Assert.True(Same(after, undone), $"seed {seed}: undo of {happened.Receipt.Kind} is not exact: {Differences(after, undone)}");
            }

            after = evolved;
        }

        if (after.Plan is { Refused: null } plan)
        {
            PastStays(seed, before, after, today, command);
            MovesAddNothing(seed, before, after, today, command);
            OnlyWhatIsHeldChanges(seed, before, after, today, command);
            var standing = plan with { Weeks = plan.Weeks.Where(week => week.StartsOn.PlusDays(6) >= today).Select(week => week with { Sessions = week.Sessions.Where(session => session.Status == SessionStatus.Planned).ToValueList() }).ToValueList() };
            var broken = PlanRules.Broken(after.Profile with { Equipment = Everything }, today, standing)
                .Where(rule => !rule.StartsWith("two equal", StringComparison.Ordinal) && !rule.Contains("6 to 15", StringComparison.Ordinal))
                .Where(rule => !Shape(rule))
                .Where(rule => !after.Edits.Any(edit => edit.OptIn && (rule == $"a small session on a key run {edit.Date}" || rule == $"light on a key run {edit.Date}")))
                .Where(rule => after.Goal() is null || !rule.Contains("race", StringComparison.Ordinal) || after.Goal() >= today)
                .ToList();
            Assert.True(broken.Count == 0, $"seed {seed} on {today} after {command}: {string.Join("; ", broken)}");
            Holds(seed, after, today);
        }

        return after;
    }

    // Counts and contents may differ from the phase table while something is eased, moved or rebuilt for a day.
    private static bool Shape(string rule) => rule.Contains("sessions in a", StringComparison.Ordinal) || rule.Contains(" of ", StringComparison.Ordinal)
        || rule.Contains("empty week", StringComparison.Ordinal) || rule.Contains(" no rule", StringComparison.Ordinal) || rule.StartsWith("no ", StringComparison.Ordinal) || rule.Contains("exercises on", StringComparison.Ordinal)
        || rule.Contains(" in Strength", StringComparison.Ordinal) || rule.Contains(" in Power", StringComparison.Ordinal) || rule.Contains(" in Maintain", StringComparison.Ordinal)
        || rule.Contains(" in Taper", StringComparison.Ordinal) || rule.Contains(" min on", StringComparison.Ordinal) || rule.Contains(" deload", StringComparison.Ordinal);

    private static readonly ValueList<EquipmentItem> Everything = Enum.GetValues<EquipmentKind>().Select(kind => new EquipmentItem(kind, null, new Load(0.5))).ToValueList();

    // The list of what can be taken back is itself bookkeeping: its oldest entry goes when it is full.
    private static bool Same(RunnerState left, RunnerState right) =>
        left with { Version = 0, Receipts = [], Undoable = [] } == right with { Version = 0, Receipts = [], Undoable = [] };

    private static string Differences(RunnerState left, RunnerState right) => string.Join(", ", typeof(RunnerState).GetProperties()
        .Where(member => !Equals(member.GetValue(left), member.GetValue(right)))
        .Select(member => member.Name));

    private static void PastStays(int seed, RunnerState before, RunnerState after, LocalDate today, Command command)
    {
        if (command is Undo or CompleteSession or SkipSession || before.Plan is null)
        {
            return;
        }

        var now = after.Plan!.Sessions.ToDictionary(session => session.Id);
        foreach (var session in before.Plan.Sessions.Where(session => session.Date < today))
        {
            if (now.TryGetValue(session.Id, out var same))
            {
                Assert.True(same with { Status = session.Status } == session, $"seed {seed}: {command.GetType().Name} rewrote {session.Date}");
            }
            else
            {
                Assert.True(session.Date < today.PlusDays(-70), $"seed {seed}: {command.GetType().Name} lost {session.Date}");
            }
        }
    }

    // Another day, and no other number: the week that a session belongs to has none more for its move, and the day it left has none.
    private static void MovesAddNothing(int seed, RunnerState before, RunnerState after, LocalDate today, Command command)
    {
        if (command is MoveSession move && before.Plan is { } stood && after.Version > before.Version)
        {
            var session = move.From is { } from ? Coming.On(stood, from)! : Coming.Next(stood, today)!;
            int Count(RunnerState state) => state.Plan!.Sessions.Count(other => SessionIds.AreOfOneWeek(other.Id, session.Id));
            Assert.True(Count(after) <= Count(before), $"seed {seed} on {today}: {command} made {Count(before)} sessions {Count(after)}");
            Assert.True(session.Date == move.To || Coming.On(after.Plan!, session.Date) is null, $"seed {seed} on {today}: {command} left a session behind");
        }
    }

    // Weaving only the weeks of a hold gives what weaving all of them would.
    private static void OnlyWhatIsHeldChanges(int seed, RunnerState before, RunnerState after, LocalDate today, Command command)
    {
        if (command is ReportSoreness or ReportIllness or ReportFatigue or ReportRecovered && before.Plan is { } standing && standing == Weaver.Weave(before, today))
        {
            var whole = Weaver.Weave(after with { Plan = standing }, today);
            Assert.True(after.Plan == whole, $"seed {seed} on {today}: {command.GetType().Name} changed less or more than what is held: {string.Join("; ", PlanWords.Changes(whole, after.Plan, today, UnitSystem.Metric))}");
        }
    }

    private static void Holds(int seed, RunnerState state, LocalDate today)
    {
        foreach (var hold in state.Holds)
        {
            var within = state.Plan!.Sessions.Where(session => session.Status == SessionStatus.Planned && session.Date >= today && session.Date >= hold.From && !(hold.Until <= session.Date)).ToList();
            var work = within.SelectMany(session => session.Exercises).Select(done => Exercises.Get(done.ExerciseId)).ToList();
            var sites = hold.Site is { } site ? [site] : new[] { BodySite.Quad, BodySite.Hamstring, BodySite.Glute, BodySite.Calf };
            var holds = hold.Rule switch
            {
                "R0" or "R10" => within.Count == 0,
                "R1" => !work.Exists(exercise => exercise.IsLowerBody || sites.Any(where => exercise.StressOn(where) > 0)),
                "R2" or "R5" or "R6" => !work.Exists(exercise => sites.Any(where => exercise.StressOn(where) > 0)),
                "R3" => !work.Exists(exercise => sites.Any(where => exercise.StressOn(where) > 1)),
                "R2.restart" or "R4" => !work.Exists(exercise => exercise.Pattern == MovementPattern.Jump && sites.Any(where => exercise.StressOn(where) > 0)),
                _ => true,
            };
            Assert.True(holds, $"seed {seed} on {today}: {hold.Rule} {hold.Site} is not respected");
        }
    }

    internal static Command Command(RandomRunner random, RunnerState state, LocalDate today) => random.Next(0, 23) switch
    {
        0 => new SetRunWeek(Builders.Runner.Week(random.Week())),
        1 => new SetMinutes(random.Pick([15, 25, 40, 45])),
        2 => new SetEquipment(random.Equipment()),
        3 => new SetGoal(random.Chance(0.5) ? Goal.NoRace : new Goal(RaceKind.Half, Distance.HalfMarathon, today.PlusDays(random.Next(0, 150)))),
        4 => new SetInjuries(random.Chance(0.5) ? [] : [new Injury(random.Pick(Enum.GetValues<BodySite>()))]),
        5 or 6 or 7 => new ReportSoreness(new SorenessReport(
            random.Chance(0.9) ? random.Pick(Enum.GetValues<BodySite>()) : null,
            random.Chance(0.5) ? Side.Left : null,
            random.Chance(0.5) ? random.Pick(Enum.GetValues<SorenessKind>()) : null,
            random.Chance(0.9) ? random.Next(0, 11) : null,
            random.Chance(0.5) ? random.Chance(0.3) : null,
            random.Chance(0.5) ? random.Chance(0.7) : null,
            random.Chance(0.3) ? random.Next(0, 12) : null,
            random.Chance(0.2) ? random.Next(0, 3) : null,
            random.Chance(0.1) ? [random.Pick(Enum.GetValues<RedFlag>())] : [],
            random.Chance(0.2) ? random.Next(3, 9) : null,
            random.Chance(0.2) ? random.Next(0, 11) : null,
            random.Chance(0.5))),
        8 => new ReportIllness(random.Chance(0.5), random.Chance(0.5), random.Chance(0.4)),
        9 => new ReportFatigue(random.Next(3, 9), random.Next(0, 11)),
        10 or 11 => new ReportRecovered(null, null, true),
        12 => new Undo(),
        13 => new SkipSession(),
        14 => new MoveSession(today.PlusDays(random.Next(0, 12))),
        15 => new MoveSession(today.PlusDays(random.Next(0, 8)), null, random.Pick(Enum.GetValues<SessionLoad>())),
        16 => new SwapSessions(today.PlusDays(random.Next(0, 7)), today.PlusDays(random.Next(0, 7))),
        17 => new RebuildToday(random.Chance(0.5) ? 15 : null, random.Chance(0.5) ? [new EquipmentItem(EquipmentKind.Band)] : null),
        18 => new Travel(today.PlusDays(random.Next(0, 5)), today.PlusDays(random.Next(5, 12))),
        19 => new LogSets([new LoggedSet(random.Next(1, 16), new Load(random.Next(5, 100)), random.Next(0, 5))]),
        20 => new RateSession(random.Pick(Enum.GetValues<Feel>())),
        21 => new EndTravel(today.PlusDays(random.Next(-3, 5))),
        _ => new CompleteSession(null, random.Chance(0.3) ? 0.5 : null, random.Chance(0.5) ? random.Pick(Enum.GetValues<Feel>()) : null),
    };
}

internal static class StateReading
{
    public static LocalDate? Goal(this RunnerState state) => state.Profile.Goal?.Date;
}
