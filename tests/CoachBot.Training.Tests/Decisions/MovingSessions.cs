using CoachBot.Training.Catalogue;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Tests.Builders;
using NodaTime;

namespace CoachBot.Training.Tests.Decisions;

public sealed class MovingSessions
{
    [Fact]
    public void Moving_a_session_to_the_day_before_the_long_run_offers_another_day()
    {
        var chat = Chat.Lifter();
        var refused = chat.Refused(new MoveSession(new LocalDate(2026, 3, 7)));
        Assert.Equal("placement.dayBeforeKeyRun", refused.Refusal!.Rule);
        Assert.NotEmpty(refused.Options);
        Assert.All(refused.Options.Where(option => option.Load == SessionLoad.Heavy), option => Assert.NotEqual(IsoDayOfWeek.Saturday, option.Date.DayOfWeek));
    }

    [Fact]
    public void Heavy_legs_before_a_hard_run_may_go_there_as_upper_body()
    {
        var chat = Chat.Beginner();
        var friday = new LocalDate(2026, 3, 6);
        var session = chat.Coming.First(other => other.Load == SessionLoad.Heavy);
        foreach (var other in chat.Coming.Where(other => other.Date == friday).ToList())
        {
            chat.Say(new SkipSession(other.Date));
        }

        chat = Without(chat, friday);
        var refused = chat.Refused(new MoveSession(friday, session.Date));
        Assert.Equal("placement.dayBeforeKeyRun", refused.Refusal!.Rule);
        Assert.Contains(refused.Options, option => option.Date == friday && option.Load == SessionLoad.Light);
        chat.Say(new MoveSession(friday, session.Date, SessionLoad.Light));
        var moved = chat.Plan.Sessions.Single(other => other.Id == session.Id);
        Assert.Equal((friday, SessionLoad.Light), (moved.Date, moved.Load));
        Assert.DoesNotContain(moved.Exercises, work => Exercises.Get(work.ExerciseId).IsLowerBody);
    }

    private static Chat FreeWeek() => new(Runner.Make("....e..", Experience.Intermediate, 45).Gym());

    // A plan without the light session that sits on the day the story is about.
    private static Chat Without(Chat chat, LocalDate day) =>
        chat.Plan.Sessions.Any(session => session.Date == day) ? new Chat(chat.State.Profile with { SessionsWanted = 1 }) : chat;

    [Fact]
    public void A_legal_move_keeps_the_session_and_undo_puts_it_back()
    {
        var chat = FreeWeek();
        var before = chat.State;
        var session = chat.Coming.First(other => other.Date > chat.Today.PlusDays(4));
        var to = Enumerable.Range(1, 6).SelectMany(days => new[] { session.Date.PlusDays(days), session.Date.PlusDays(-days) })
            .First(date => date > chat.Today && session.Date.PlusDays(1 - (int)session.Date.DayOfWeek) == date.PlusDays(1 - (int)date.DayOfWeek) && CoachBot.Training.Decisions.Decider.Decide(chat.State, new MoveSession(date, session.Date), chat.Today).Refusal is null);
        var receipt = chat.Say(new MoveSession(to, session.Date));
        var moved = chat.Plan.Sessions.Single(other => other.Id == session.Id);
        Assert.Equal(to, moved.Date);
        Assert.Equal(session.Exercises.Select(work => work.ExerciseId), moved.Exercises.Select(work => work.ExerciseId));
        Assert.Contains(receipt.Changes, line => line.Before is not null && line.After is not null);
        chat.Say(new Undo());
        Assert.Equal(before with { Version = 0, Receipts = [] }, chat.State with { Version = 0, Receipts = [] });
    }

    [Fact]
    public void A_move_survives_later_news()
    {
        var chat = FreeWeek();
        var session = chat.Coming.First(other => other.Load == SessionLoad.Heavy && other.Date > chat.Today.PlusDays(7));
        var to = Enumerable.Range(-3, 8).Where(days => days != 0).Select(days => session.Date.PlusDays(days))
            .First(date => CoachBot.Training.Decisions.Decider.Decide(chat.State, new MoveSession(date, session.Date), chat.Today).Refusal is null);
        chat.Say(new MoveSession(to, session.Date));
        chat.Sore(BodySite.Shoulder, 2);
        Assert.Equal(to, chat.Plan.Sessions.Single(other => other.Id == session.Id).Date);
    }

    [Fact]
    public void Two_sessions_swap_their_days()
    {
        var chat = Chat.Lifter();
        var two = chat.Coming.Where(session => session.Load == SessionLoad.Heavy && session.Date > chat.Today.PlusDays(4)).Take(2).ToList();
        chat.Say(new SwapSessions(two[0].Date, two[1].Date));
        Assert.Equal(two[1].Date, chat.Plan.Sessions.Single(session => session.Id == two[0].Id).Date);
        Assert.Equal(two[0].Date, chat.Plan.Sessions.Single(session => session.Id == two[1].Id).Date);
    }

    [Theory]
    [InlineData(-1, "refused.past")]
    [InlineData(400, "placement.outside")]
    public void A_day_that_has_passed_or_lies_beyond_the_plan_is_refused(int days, string rule)
    {
        var chat = Chat.Lifter();
        Assert.Equal(rule, chat.Refused(new MoveSession(chat.Today.PlusDays(days))).Refusal!.Rule);
    }

    [Fact]
    public void Next_to_another_session_and_on_a_closed_day_are_refused()
    {
        var chat = new Chat(Runner.Make("e......") with { UnavailableDays = [IsoDayOfWeek.Saturday] });
        chat.Idle(5);
        var week = chat.Plan.Weeks[1].Sessions;
        Assert.Equal("placement.consecutive", chat.Refused(new MoveSession(week[1].Date.PlusDays(-1), week[0].Date)).Refusal!.Rule);
        Assert.Equal("placement.unavailable", chat.Refused(new MoveSession(new LocalDate(2026, 3, 14), week[0].Date)).Refusal!.Rule);
        Assert.Equal("refused.occupied", chat.Refused(new MoveSession(week[1].Date, week[0].Date)).Refusal!.Rule);
    }
}
