using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Tests.Builders;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Tests.Phases;

public sealed class PhasesOfAPlan
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    /// <summary>T technique, S strength, P power, M maintain, A taper, R race, C recovery; lower case is a deload.</summary>
    private static string Letters(RunnerProfile runner) => new([.. Planner.Plan(Monday, runner).Weeks.Select(week =>
    {
        var letter = week.Phase switch { Phase.Technique => 'T', Phase.Strength => 'S', Phase.Power => 'P', Phase.Maintain => 'M', Phase.Taper => 'A', Phase.Race => 'R', _ => 'C' };
        return week.Deload ? char.ToLowerInvariant(letter) : letter;
    })]);

    private static LocalDate Race(int weeks) => Monday.PlusWeeks(weeks).PlusDays(6);

    [Theory]
    [InlineData(Experience.Novice, RaceKind.Marathon, 24, "TTTtTTSsSSSsPPPpPPMmMMAAR")]
    [InlineData(Experience.Novice, RaceKind.Marathon, 15, "TTTtSSSsSMMmMAAR")]
    [InlineData(Experience.Novice, RaceKind.Marathon, 7, "TTTtTAAR")]
    [InlineData(Experience.Novice, RaceKind.Half, 12, "TTTtSSSsMMMAR")]
    [InlineData(Experience.Novice, RaceKind.TenK, 12, "TTTtSSSsSMMAR")]
    [InlineData(Experience.Intermediate, RaceKind.TenK, 16, "TTSSsSSSPpPPPMmAR")]
    [InlineData(Experience.Advanced, RaceKind.Marathon, 12, "SSSSsSMMMmAAR")]
    [InlineData(Experience.Advanced, RaceKind.FiveK, 5, "SSMMAR")]
    [InlineData(Experience.Intermediate, RaceKind.Half, 4, "MMMAR")]
    [InlineData(Experience.Novice, RaceKind.Half, 2, "TAR")]
    [InlineData(Experience.Novice, RaceKind.Ultra, 1, "AR")]
    [InlineData(Experience.Novice, RaceKind.FiveK, 0, "R")]
    public void Phases_count_backwards_from_the_race(Experience experience, RaceKind race, int weeks, string letters) =>
        Assert.Equal(letters, Letters(Runner.Make(".h.e..l", experience).For(race, Race(weeks))));

    [Theory]
    [InlineData(Experience.Novice, "TTTtTTSsSSSs")]
    [InlineData(Experience.Intermediate, "TTSSsSSPPpPP")]
    [InlineData(Experience.Advanced, "TSSSsSPPPpPS")]
    public void Without_a_race_blocks_follow_each_other(Experience experience, string letters) => Assert.Equal(letters, Letters(Runner.Make(".h.e..l", experience)));

    [Fact]
    public void A_first_heavy_block_never_starts_within_six_weeks_of_the_race()
    {
        for (var weeks = 0; weeks < 30; weeks++)
        {
            foreach (var race in new[] { RaceKind.FiveK, RaceKind.Half, RaceKind.Marathon })
            {
                var first = Planner.Plan(Monday, Runner.Make(".h.e..l").For(race, Race(weeks))).Weeks.FirstOrDefault(week => week.Phase is Phase.Strength or Phase.Power);
                Assert.True(first is null || first.WeeksToRace > 6);
            }
        }
    }

    [Fact]
    public void Sixty_year_olds_deload_every_fourth_week_and_keep_two_sessions() =>
        Assert.Equal("TTSsSSSpPPPpMMMAR", Letters(Runner.Make("e....e.", Experience.Intermediate, 40, 60).For(RaceKind.Half, Race(16))));

    [Fact]
    public void The_weeks_since_the_last_deload_count() =>
        Assert.StartsWith("TtSSSSs", Letters(Runner.Make(".h.e..l", Experience.Intermediate) with { WeeksSinceDeload = 3 }), StringComparison.Ordinal);

    [Fact]
    public void A_week_after_a_marathon_belongs_to_recovery()
    {
        var runner = Runner.Make(".h.e..l", Experience.Intermediate) with { LastRace = new DatedRace(Distance.Marathon, Monday.PlusDays(-1)) };
        Assert.StartsWith("CCTT", Letters(runner), StringComparison.Ordinal);
        Assert.StartsWith("CTT", Letters(runner with { LastRace = new DatedRace(Distance.HalfMarathon, Monday.PlusDays(-1)) }), StringComparison.Ordinal);
        Assert.StartsWith("TT", Letters(runner with { LastRace = new DatedRace(Distance.FromKilometres(10), Monday.PlusDays(-1)) }), StringComparison.Ordinal);
    }

    [Fact]
    public void Pregnant_and_cleared_stays_with_technique_and_without_jumps()
    {
        var runner = Runner.Make(".h.e..l", Experience.Advanced).Gym() with { Screening = new Screening(Pregnant: true, Cleared: true) };
        var plan = Planner.Plan(Monday, runner);
        Assert.All(plan.Weeks, week => Assert.Equal(Phase.Technique, week.Phase));
        Assert.All(plan.Sessions.SelectMany(session => session.Exercises), work => Assert.NotEqual(MovementPattern.Jump, work.Pattern));
    }

    [Theory]
    [InlineData(true, false, false, "screening.anyYes")]
    [InlineData(false, true, false, "screening.pregnant")]
    [InlineData(false, false, true, "screening.postpartum")]
    public void Health_answers_come_before_any_plan(bool anyYes, bool pregnant, bool postpartum, string rule)
    {
        var runner = Runner.Make(".h.e..l") with { Screening = new Screening(anyYes, pregnant, postpartum) };
        var plan = Planner.Plan(Monday, runner);
        Assert.Equal(rule, plan.Refused!.Rule);
        Assert.Empty(plan.Weeks);
        Assert.Null(Planner.Plan(Monday, runner with { Screening = runner.Screening with { Cleared = true } }).Refused);
    }

    [Fact]
    public void A_light_run_week_in_the_racing_weeks_takes_a_second_session()
    {
        RunWeek Km(double km) => new([new RunDay(IsoDayOfWeek.Tuesday, DayKind.Easy, Distance.FromKilometres(km)), new RunDay(IsoDayOfWeek.Sunday, DayKind.Long, Distance.FromKilometres(km))]);
        var runner = Runner.Make(".e....l", Experience.Advanced).For(RaceKind.Marathon, Race(6)) with
        {
            RunWeek = Km(20), RunWeeks = [new DatedRunWeek(Monday.PlusWeeks(1), Km(12)), new DatedRunWeek(Monday.PlusWeeks(2), Km(13))],
        };
        Assert.Equal([1, 2, 1], Planner.Plan(Monday, runner).Weeks.Take(3).Select(week => week.Sessions.Count));
    }
}
