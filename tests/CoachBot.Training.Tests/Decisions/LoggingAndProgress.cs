using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Tests.Builders;
using CoachBot.Training.Units;

namespace CoachBot.Training.Tests.Decisions;

public sealed class LoggingAndProgress
{
    private static (Session Session, Prescription Work) NextWith(Chat chat, string exercise)
    {
        var session = chat.Coming.First(other => other.Exercises.Any(work => work.ExerciseId == exercise));
        return (session, session.Exercises.First(work => work.ExerciseId == exercise));
    }

    private static string Log(Chat chat, string exercise, int extra, int rir, out double load)
    {
        var (session, work) = NextWith(chat, exercise);
        while (chat.Today < session.Date)
        {
            chat.Train(1);
        }

        load = work.Load?.Kilograms ?? 60;
        var receipt = chat.Say(new LogSets([new LoggedSet(work.Reps!.Value.High, new Load(load), 2), new LoggedSet(work.Reps.Value.High + extra, new Load(load), rir)], exercise));
        chat.Say(new CompleteSession());
        chat.Today = chat.Today.PlusDays(1);
        return receipt.Because.Rule;
    }

    private static string MainLift(Chat chat) => chat.Coming.First(session => session.Load == SessionLoad.Heavy).Exercises.First(work => work.Load?.Kilograms >= 40).ExerciseId;

    [Fact]
    public void Two_extra_repetitions_twice_running_raise_the_load_a_step()
    {
        var chat = Chat.Lifter();
        chat.Train(7);
        var lift = MainLift(chat);
        Assert.NotEqual("progress.raise", Log(chat, lift, 2, 2, out _));
        Assert.Equal("progress.raise", Log(chat, lift, 2, 1, out var load));
        var next = NextWith(chat, lift).Work.Load!.Value.Kilograms;
        Assert.True(next > load && next <= 1.1 * load, $"{load} → {next}");
    }

    [Fact]
    public void One_extra_repetition_or_an_easy_first_time_holds_the_load()
    {
        var chat = Chat.Lifter();
        chat.Train(7);
        var lift = MainLift(chat);
        Log(chat, lift, 2, 2, out _);
        Assert.Equal("progress.hold", Log(chat, lift, 1, 2, out _));
        Assert.Equal("progress.hold", Log(chat, lift, 2, 2, out var load));
        Assert.Equal(load, Progression.Known(chat.State, lift)!.Load!.Value.Kilograms);
    }

    [Fact]
    public void Nothing_left_in_reserve_takes_five_to_ten_per_cent_off()
    {
        var chat = Chat.Lifter();
        chat.Train(7);
        var lift = MainLift(chat);
        Assert.Equal("progress.lower", Log(chat, lift, 0, 0, out var load));
        Assert.InRange(NextWith(chat, lift).Work.Load!.Value.Kilograms / load, 0.88, 0.95);
    }

    [Fact]
    public void A_logged_load_becomes_the_working_load_where_none_was_known()
    {
        var chat = new Chat(Runner.Make(".e.e..l", Experience.Intermediate, 45).Gym());
        var session = chat.Coming.First(other => other.Exercises.Any(work => work.Percent1Rm is not null && work.Load is null));
        chat.Today = session.Date;
        chat.Say(new RollForward());
        var work = session.Exercises.First(other => other.Percent1Rm is not null && other.Load is null);
        Assert.Equal("progress.first", chat.Say(new LogSets([new LoggedSet(8, new Load(50), 3)], work.ExerciseId)).Because.Rule);
        Assert.Equal(50, NextWith(chat, work.ExerciseId).Work.Load!.Value.Kilograms);
    }

    [Theory]
    [InlineData(5, 0, 100, 114.6)]
    [InlineData(1, 0, 100, 100)]
    [InlineData(8, 2, 60, 80)]
    public void A_best_is_estimated_from_ten_repetitions_or_fewer(int reps, int rir, double load, double expected) =>
        Assert.Equal(expected, Progression.Estimate([new LoggedSet(reps, new Load(load), rir)]));

    [Fact]
    public void Longer_sets_say_nothing_about_a_best() => Assert.Null(Progression.Estimate([new LoggedSet(11, new Load(40)), new LoggedSet(9, new Load(40), 2)]));

    [Fact]
    public void Bodyweight_work_grows_by_the_harder_variation()
    {
        var chat = new Chat(Runner.Make(".e.e..l"));
        chat.Train(7);
        var push = chat.Coming.SelectMany(session => session.Exercises).First(work => work.Pattern == MovementPattern.Push).ExerciseId;
        Assert.Equal("incline-push-up", push);
        Log(chat, push, 2, 2, out _);
        Assert.Equal("progress.harder", Log(chat, push, 2, 2, out _));
        Assert.Contains(chat.Coming.First(session => session.Exercises.Any(work => work.Pattern == MovementPattern.Push)).Exercises, work => work.ExerciseId == "push-up");
    }

    [Fact]
    public void No_step_up_while_a_site_it_stresses_is_held()
    {
        var chat = Chat.Lifter();
        chat.Train(7);
        var lift = MainLift(chat);
        Log(chat, lift, 2, 2, out _);
        chat.Today = NextWith(chat, lift).Session.Date;
        chat.Say(new RollForward());
        chat.Sore(BodySite.LowerBack, 2);
        Assert.NotEqual("progress.raise", chat.Say(new LogSets([new LoggedSet(15, new Load(60), 2)], lift)).Because.Rule);
    }

    [Fact]
    public void Too_hard_makes_the_next_session_lighter_and_too_easy_twice_raises()
    {
        var chat = Chat.Lifter();
        chat.Today = chat.Next.Date;
        chat.Say(new RollForward());
        var later = chat.Coming.Skip(1).First();
        Assert.Equal("session.tooHard", chat.Say(new CompleteSession(Feel: Feel.TooHard)).Because.Rule);
        var eased = chat.Plan.Sessions.Single(session => session.Id == later.Id);
        Assert.Contains(eased.Exercises.Zip(later.Exercises), pair => pair.First.Load?.Kilograms < pair.Second.Load?.Kilograms);

        chat = Chat.Lifter();
        for (var time = 0; time < 2; time++)
        {
            chat.Today = chat.Next.Date;
            chat.Say(new RollForward());
            var rule = chat.Say(new CompleteSession(Feel: Feel.TooEasy)).Because.Rule;
            Assert.Equal(time == 0 ? "session.tooEasy" : "progress.raiseFeel", rule);
        }

        Assert.NotEmpty(chat.State.Progress);
    }
}
