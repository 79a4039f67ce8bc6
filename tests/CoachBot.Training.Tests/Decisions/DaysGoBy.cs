using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Planning;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Tests.Builders;
using CoachBot.Training.Units;
using NodaTime;

namespace CoachBot.Training.Tests.Decisions;

public sealed class DaysGoBy
{
    [Fact]
    public void A_flat_fortnight_changes_nothing_that_is_ahead()
    {
        foreach (var chat in new[] { Chat.Lifter(), Chat.Beginner(), new Chat(Runner.Make("e.h.e.l").Gym()) })
        {
            var before = chat.Plan;
            chat.Train(14);
            var ahead = before.Sessions.Where(session => session.Date >= chat.Today).ToList();
            Assert.Equal(ahead, chat.Coming.Take(ahead.Count));
        }
    }

    [Fact]
    public void A_silent_fortnight_marks_what_was_missed_and_crams_nothing()
    {
        var chat = Chat.Lifter();
        var before = chat.Plan;
        chat.Idle(14);
        Assert.Equal(before.Sessions.Where(session => session.Date >= chat.Today), chat.Coming);
        Assert.All(chat.Plan.Sessions.Where(session => session.Date < chat.Today), session => Assert.Equal(SessionStatus.Missed, session.Status));
    }

    [Fact]
    public void Weaving_again_without_news_gives_the_same_plan()
    {
        foreach (var seed in Enumerable.Range(0, 60))
        {
            var random = new Properties.RandomRunner(seed);
            var chat = new Chat(random.Profile() with { MissedDays = 0, SessionsWanted = null }, random.Today);
            for (var days = 0; days < 3; days++)
            {
                Assert.Equal(chat.Plan.Sessions.Where(session => session.Date >= chat.Today), Weaver.Weave(chat.State, chat.Today).Sessions.Where(session => session.Date >= chat.Today).Take(chat.Plan.Sessions.Count(session => session.Date >= chat.Today)));
                chat.Train(1);
            }
        }
    }

    [Theory]
    [InlineData(7, null)]
    [InlineData(8, "missed.8to14")]
    [InlineData(14, "missed.8to14")]
    [InlineData(15, "missed.15to28")]
    [InlineData(28, "missed.15to28")]
    [InlineData(29, "missed.over28")]
    public void How_training_resumes_depends_on_the_days_missed(int days, string? rule)
    {
        Assert.Equal(rule, Layoff.Rule(days));
        var runner = Chat.Lifter().State.Profile.For(RaceKind.Marathon, new LocalDate(2026, 5, 10));
        var plan = Planner.Plan(Runner.Wednesday, runner with { MissedDays = days });
        var rested = Planner.Plan(Runner.Wednesday, runner);
        var (first, usual) = (plan.Sessions.First(), rested.Sessions.First());
        Assert.Equal(rule is null, first == usual);
        Assert.Equal(rule is not null, first.Why.Any(note => note.Rule == rule));
        Assert.Equal(rule == "missed.8to14", first.Exercises[^1].Sets < usual.Exercises[^1].Sets && rule != "missed.over28");
        Assert.Equal(rule == "missed.over28", first.Exercises.Any(work => work.Reps is { Low: >= 8 } && work.Pattern == MovementPattern.Squat) && usual.Exercises.All(work => work.Pattern != MovementPattern.Squat || work.Reps!.Value.Low < 8));
    }

    [Fact]
    public void Eight_days_after_the_last_session_with_one_missed_the_next_is_lighter()
    {
        var chat = Chat.Lifter();
        chat.Train(10);
        chat.Idle(9);
        Assert.Contains(chat.State.Receipts, receipt => receipt.Because.Rule == "missed.8to14");
        Assert.Contains(chat.Next.Why, note => note.Rule == "missed.8to14");
    }

    [Fact]
    public void An_endless_plan_rolls_on_a_week_at_a_time()
    {
        var chat = new Chat(Runner.Make("e.h.e.l").Gym());
        Assert.Equal(12, chat.Plan.Weeks.Count);
        chat.Train(7);
        Assert.Equal(13, chat.Plan.Weeks.Count);
        chat.Train(200);
        Assert.InRange(chat.Plan.Weeks.Count, 12, 25);
        Assert.Equal(chat.Plan.Weeks.Select(week => week.Number), Enumerable.Range(chat.Plan.Weeks[0].Number, chat.Plan.Weeks.Count));
        Assert.Contains(chat.Plan.Weeks, week => week.Phase == Phase.Power);
    }

    [Fact]
    public void After_the_race_the_plan_goes_on_with_recovery()
    {
        var chat = new Chat(Runner.Make(".h.e..l", Experience.Intermediate).Gym().For(RaceKind.Marathon, new LocalDate(2026, 3, 29)));
        chat.Train(27);
        Assert.Equal(Phase.Recovery, chat.Plan.Weeks.First(week => week.StartsOn == new LocalDate(2026, 3, 30)).Phase);
        Assert.All(chat.Coming.Where(session => session.Date <= new LocalDate(2026, 4, 5)), session => Assert.DoesNotContain(session.Exercises, work => CoachBot.Training.Catalogue.Exercises.Get(work.ExerciseId).IsLowerBody));
        Assert.Contains(chat.Plan.Weeks, week => week.Phase == Phase.Strength);
        Assert.Equal("invalid.goal.date", chat.Refused(new BuildPlan()).Refusal!.Rule);
    }
}
