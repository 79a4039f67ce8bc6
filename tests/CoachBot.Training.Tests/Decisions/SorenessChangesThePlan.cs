using CoachBot.Training.Catalogue;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;

namespace CoachBot.Training.Tests.Decisions;

public sealed class SorenessChangesThePlan
{
    private static Prescription? Squat(Session session) => session.Exercises.FirstOrDefault(work => work.Pattern == MovementPattern.Squat);

    [Fact]
    public void Sore_quads_take_load_and_a_set_off_the_squats_and_leave_the_rest()
    {
        var chat = Chat.Lifter();
        var before = chat.Next;
        var receipt = chat.Sore(BodySite.Quad, 6);
        var after = chat.Next;
        Assert.Equal("R8", receipt.Because.Rule);
        Assert.Equal(Squat(before)!.Sets - 1, Squat(after)!.Sets);
        Assert.InRange(Squat(after)!.Load!.Value.Kilograms / Squat(before)!.Load!.Value.Kilograms, 0.79, 0.90);
        var others = before.Exercises.Where(work => Exercises.Get(work.ExerciseId).StressOn(BodySite.Quad) < 2 && work.Pattern != MovementPattern.Jump);
        Assert.All(others, work => Assert.Contains(work, after.Exercises));
        var line = receipt.Changes.First(change => change.ExerciseId == Squat(before)!.ExerciseId);
        Assert.Matches(@"^\d+(\.\d)? kg × \d sets$", line.Before);
        Assert.Matches(@"^\d+(\.\d)? kg × \d sets?$", line.After);
        Assert.Equal(before.Date, line.Date);
        Assert.True(receipt.CanUndo);
        Assert.Contains("quad", receipt.Heard.Text);
        Assert.NotNull(receipt.WouldChange);
    }

    [Fact]
    public void What_comes_later_than_the_soreness_stays()
    {
        var chat = Chat.Lifter();
        var before = chat.Coming.Where(session => session.Date >= chat.Today.PlusDays(4)).ToList();
        chat.Sore(BodySite.Quad, 6);
        Assert.Equal(before, chat.Coming.Where(session => session.Date >= chat.Today.PlusDays(4)));
    }

    [Fact]
    public void A_sore_kneecap_swaps_what_loads_it_and_jumps_stay_out()
    {
        var chat = Chat.Lifter();
        Assert.Equal("R3", chat.Sore(BodySite.Kneecap, 4).Because.Rule);
        Assert.All(chat.Coming.TakeWhile(session => session.Date < chat.Today.PlusDays(7)), session => Assert.All(session.Exercises, work =>
        {
            Assert.True(Exercises.Get(work.ExerciseId).StressOn(BodySite.Kneecap) < 2);
            Assert.NotEqual(MovementPattern.Jump, work.Pattern);
        }));
        Assert.Equal(chat.Today.PlusDays(1), chat.State.Holds.Single().RecheckOn);
    }

    [Theory]
    [InlineData(BodySite.Shin, 2, true, "R1", 3)]
    [InlineData(BodySite.Knee, 7, false, "R2", 2)]
    [InlineData(BodySite.Knee, 4, false, "R3", 1)]
    [InlineData(BodySite.Knee, 2, false, "R4", 7)]
    [InlineData(BodySite.Quad, 8, false, "R6", 1)]
    [InlineData(BodySite.Quad, 5, false, "R8", 1)]
    public void The_coach_asks_again_on_the_day_the_rule_says(BodySite site, int score, bool bone, string rule, int days)
    {
        var chat = Chat.Lifter();
        Assert.Equal(rule, chat.Sore(site, score, kind: bone ? SorenessKind.Bone : null).Because.Rule);
        Assert.Equal((rule, site), (Rechecks.DueOn(chat.State, chat.Today.PlusDays(days))!.Rule, Rechecks.DueOn(chat.State, chat.Today.PlusDays(days))!.Site));
        Assert.Null(Rechecks.DueOn(chat.State, chat.Today));
        if (days > 1)
        {
            Assert.Null(Rechecks.DueOn(chat.State, chat.Today.PlusDays(1)));
        }
    }

    [Fact]
    public void A_recheck_that_is_better_lifts_the_hold()
    {
        var chat = Chat.Lifter();
        var before = chat.Plan;
        chat.Sore(BodySite.Kneecap, 4);
        chat.Sore(BodySite.Kneecap, 0);
        Assert.Empty(chat.State.Holds);
        Assert.Equal(before, chat.Plan);
    }

    [Fact]
    public void A_bone_that_hurts_stops_legs_until_a_professional_has_cleared_it()
    {
        var chat = Chat.Lifter();
        var receipt = chat.Sore(BodySite.Shin, 1, flags: [RedFlag.HopPain, RedFlag.PinpointBone]);
        Assert.Equal("R1", receipt.Because.Rule);
        Assert.All(chat.Coming, session => Assert.DoesNotContain(session.Exercises, work => Exercises.Get(work.ExerciseId).IsLowerBody));
        Assert.NotEmpty(chat.Coming);
        Assert.Equal("refused.notCleared", chat.Refused(new ReportRecovered(BodySite.Shin)).Refusal!.Rule);
        chat.Today = chat.Today.PlusDays(10);
        chat.Say(new RollForward());
        chat.Say(new ReportRecovered(BodySite.Shin, null, true));
        Assert.Contains(chat.State.Holds, hold => hold.Rule == "R2.restart");
        Assert.Contains(chat.Coming, session => session.Load == SessionLoad.Heavy);
    }

    [Fact]
    public void An_emergency_pauses_everything()
    {
        var chat = Chat.Lifter();
        Assert.Equal("R0", chat.Sore(BodySite.Chest, 3, flags: [RedFlag.ChestPain]).Because.Rule);
        Assert.Empty(chat.Coming);
        chat.Say(new Undo());
        Assert.NotEmpty(chat.Coming);
    }

    [Fact]
    public void Strong_joint_pain_rests_the_region_for_two_days_and_comes_back_lighter()
    {
        var chat = Chat.Lifter();
        chat.Sore(BodySite.Knee, 7);
        Assert.Equal(["R2", "R2.restart"], chat.State.Holds.Select(hold => hold.Rule));
        Assert.Equal(chat.Today.PlusDays(2), chat.State.Holds[0].Until);
        var soon = chat.Coming.First(session => session.Date < chat.Today.PlusDays(2));
        Assert.All(soon.Exercises, work => Assert.Equal(0, Exercises.Get(work.ExerciseId).StressOn(BodySite.Knee)));
        Assert.Contains(chat.Coming.First(session => session.Date >= chat.Today.PlusDays(2)).Exercises, work => Exercises.Get(work.ExerciseId).StressOn(BodySite.Knee) > 0);
    }

    [Fact]
    public void Feeling_better_shortens_neither_the_rest_nor_the_way_back()
    {
        var chat = Chat.Lifter();
        chat.Sore(BodySite.Knee, 7);
        Assert.Equal("refused.resting", chat.Refused(new ReportRecovered(BodySite.Knee)).Refusal!.Rule);

        chat.Today = chat.Today.PlusDays(1);
        chat.Sore(BodySite.Knee, 1);
        Assert.Equal(["R2", "R2.restart", "R4"], chat.State.Holds.Select(hold => hold.Rule).Order());

        chat.Today = chat.Today.PlusDays(3);
        chat.Say(new ReportRecovered(BodySite.Knee));
        Assert.Equal(["R2.restart"], chat.State.Holds.Select(hold => hold.Rule));
        chat.Say(new ReportRecovered(BodySite.Knee, null, true));
        Assert.Empty(chat.State.Holds);
    }

    [Fact]
    public void A_second_word_on_the_same_day_corrects_the_first()
    {
        var chat = Chat.Lifter();
        chat.Sore(BodySite.Knee, 7);
        chat.Sore(BodySite.Knee, 2);
        Assert.Equal(["R4"], chat.State.Holds.Select(hold => hold.Rule));
        Assert.Equal("recovered.lifted", chat.Say(new ReportRecovered(BodySite.Knee)).Because.Rule);
    }

    [Fact]
    public void Fever_pauses_until_two_days_after_the_symptoms_and_the_first_session_is_half()
    {
        var chat = Chat.Lifter();
        chat.Train(7);
        var usual = chat.Next.Exercises.Sum(work => work.Sets);
        Assert.Equal("R10", chat.Say(new ReportIllness(Fever: true)).Because.Rule);
        Assert.Empty(chat.Coming);
        chat.Today = chat.Today.PlusDays(3);
        chat.Say(new ReportIllness(SymptomFree: true));
        Assert.True(chat.Next.Date >= chat.Today.PlusDays(2));
        Assert.True(chat.Next.Exercises.Sum(work => work.Sets) <= (usual / 2) + 1);
        Assert.Equal("refused.notIll", new Chat(chat.State.Profile).Refused(new ReportIllness(SymptomFree: true)).Refusal!.Rule);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void After_an_illness_one_session_is_half_and_the_next_is_whole(bool skipped)
    {
        var chat = Chat.Lifter();
        chat.Train(7);
        chat.Say(new ReportIllness(Fever: true));
        chat.Today = chat.Today.PlusDays(2);
        chat.Say(new ReportIllness(SymptomFree: true));
        var (first, second) = (chat.Coming.ElementAt(0), chat.Coming.ElementAt(1));
        Assert.True(second.Date < chat.Today.PlusDays(9));
        Assert.Contains(first.Why, note => note.Rule == "R10.first");
        Assert.DoesNotContain(second.Why, note => note.Rule == "R10.first");
        Assert.True(first.Exercises.Sum(work => work.Sets) < second.Exercises.Sum(work => work.Sets));

        chat.Today = first.Date;
        chat.Say(skipped ? new SkipSession(first.Date) : new CompleteSession(first.Date));
        chat.Say(new SetMinutes(44)); // woven anew
        Assert.Equal(skipped, chat.Next.Why.Any(note => note.Rule == "R10.first"));
    }

    [Fact]
    public void A_short_night_takes_a_set_off_and_the_second_within_a_week_makes_a_deload()
    {
        var chat = Chat.Lifter();
        var before = chat.Next;
        Assert.Equal("R11", chat.Say(new ReportFatigue(SleepHours: 4.5)).Because.Rule);
        Assert.All(chat.Next.Exercises.Zip(before.Exercises), pair => Assert.True(pair.First.Sets == Math.Max(1, pair.Second.Sets - 1)));
        chat.Today = chat.Today.PlusDays(2);
        Assert.Equal("R11.deload", chat.Say(new ReportFatigue(Fatigue: 8)).Because.Rule);
        Assert.Contains(chat.State.Holds, hold => hold.Rule == "R11.deload");
    }

    [Fact]
    public void The_third_report_in_14_days_is_stricter()
    {
        var chat = Chat.Lifter();
        Assert.Equal("R9", chat.Sore(BodySite.Quad, 2).Because.Rule);
        chat.Today = chat.Today.PlusDays(3);
        Assert.Equal("R9", chat.Sore(BodySite.Quad, 2).Because.Rule);
        chat.Today = chat.Today.PlusDays(3);
        Assert.Equal("R8", chat.Sore(BodySite.Quad, 2).Because.Rule);
    }

    [Fact]
    public void An_open_question_is_answered_in_the_next_report_of_the_day()
    {
        var chat = Chat.Lifter();
        var asked = chat.Say(new ReportSoreness(new SorenessReport(BodySite.Quad, Side.Left, null, 5)));
        Assert.Equal("R3", asked.Because.Rule);
        var answered = chat.Say(new ReportSoreness(new SorenessReport(BodySite.Quad, Side.Left, null, 5, false)));
        Assert.Equal("R8", answered.Because.Rule);
        Assert.Equal(["R8"], chat.State.Holds.Select(hold => hold.Rule));
        Assert.Single(chat.State.Soreness);
    }
}
