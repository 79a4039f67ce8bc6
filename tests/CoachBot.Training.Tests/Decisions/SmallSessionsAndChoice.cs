using CoachBot.Training.Commands;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Tests.Builders;
using NodaTime;

namespace CoachBot.Training.Tests.Decisions;

/// <summary>Nothing is put on the day of a hard or long run unless the runner chooses it.</summary>
public sealed class SmallSessionsAndChoice
{
    private static readonly LocalDate Saturday = new(2026, 3, 7);

    [Fact]
    public void A_plan_that_starts_on_the_eve_of_the_long_run_leaves_the_weekend_free()
    {
        var week = Planner.Plan(Saturday, Runner.Make(".h.e.hl")).Weeks[0];
        Assert.Empty(week.Sessions);
        Assert.Equal(["ladder.partWeek"], week.Relaxed.Select(note => note.Rule));
    }

    [Theory]
    [InlineData("hhhhhhl", 0)]
    [InlineData("hhhehhl", 1)]
    [InlineData("hhhehhe", 2)]
    public void Micro_sessions_take_easy_days_and_no_others(string runs, int sessions)
    {
        var plan = Planner.Plan(Runner.Wednesday.PlusDays(-2), Runner.Make(runs, Experience.Intermediate) with { UnavailableDays = [] });
        var week = plan.Weeks[1];
        Assert.Equal(sessions, week.Sessions.Count);
        Assert.All(week.Sessions, session => Assert.Equal(DayKind.Easy, Runner.Week(runs).On(session.Date.DayOfWeek).Kind));
        Assert.NotEmpty(week.Relaxed);
    }

    [Fact]
    public void A_light_session_goes_to_a_hard_day_only_when_chosen_in_so_many_words()
    {
        var chat = Chat.Lifter();
        var tuesday = chat.Today.PlusDays(6);
        var refused = chat.Refused(new MoveSession(tuesday, chat.Coming.First(session => session.Date > chat.Today.PlusDays(4)).Date));
        Assert.Equal("placement.keyRun", refused.Refusal!.Rule);
        Assert.Contains(refused.Options, option => option.Date == tuesday && option.Load == SessionLoad.Light && option.AfterRun);
        var from = chat.Coming.First(session => session.Date > chat.Today.PlusDays(4)).Date;
        var receipt = chat.Say(new MoveSession(tuesday, from, SessionLoad.Light));
        Assert.Equal("session.optIn", receipt.Because.Rule);
        var moved = chat.Coming.Single(session => session.Date == tuesday);
        Assert.Equal((SessionLoad.Light, true), (moved.Load, moved.AfterRun));
        chat.Say(new ReportFatigue(4, 8));
        Assert.Contains(chat.Coming, session => session.Date == tuesday);
    }

    [Fact]
    public void Nothing_but_rest_goes_before_the_long_run_even_by_choice()
    {
        var chat = new Chat(Runner.Make(".h..ehl", Experience.Advanced, 45).Gym());
        var from = chat.Coming.First(session => session.Date > chat.Today.PlusDays(4) && session.Load == SessionLoad.Heavy).Date;
        var saturday = new LocalDate(2026, 3, 14);
        Assert.DoesNotContain(chat.Refused(new MoveSession(saturday, from)).Options, option => option.Date == saturday && option.Load == SessionLoad.Light);
        Assert.NotNull(chat.Refused(new MoveSession(saturday, from, SessionLoad.Light)).Refusal);
    }
}
