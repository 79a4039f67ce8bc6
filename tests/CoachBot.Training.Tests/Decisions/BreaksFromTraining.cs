using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Training.Tests.Decisions;

public sealed class BreaksFromTraining
{
    [Fact]
    public void A_break_has_no_session_in_its_days_and_leaves_the_others_and_undo_brings_them_back()
    {
        var chat = Chat.Lifter();
        var before = chat.Coming.ToList();
        var (from, until) = (chat.Today.PlusDays(7), chat.Today.PlusDays(12));
        chat.Say(new PauseTraining(from, until));
        Assert.Contains(before, session => session.Date >= from && session.Date <= until);
        Assert.Equal(before.Where(session => session.Date < from || session.Date > until), chat.Coming);
        Assert.Contains(chat.State.Holds, hold => hold.StopsRuns() && hold.Covers(until) && !hold.Covers(until.PlusDays(1)));
        chat.Say(new Undo());
        Assert.Equal(before, chat.Coming);
    }

    [Fact]
    public void What_a_doctor_has_forbidden_comes_back_with_their_word_and_with_no_other()
    {
        var chat = Chat.Lifter();
        chat.Say(new PauseTraining(chat.Today, null));
        Assert.Empty(chat.Coming);
        Assert.Equal("refused.notCleared", chat.Refused(new ReportRecovered()).Refusal!.Rule);
        chat.Today = chat.Today.PlusDays(10);
        chat.Say(new ReportRecovered(ClearedByProfessional: true));
        Assert.NotEmpty(chat.Coming);
        Assert.Contains(chat.State.Holds, hold => hold.Rule == "missed.8to14");
    }

    [Fact]
    public void Runs_alone_are_paused_beside_sessions_that_stay()
    {
        var chat = Chat.Lifter();
        var before = chat.Coming.ToList();
        chat.Say(new PauseTraining(chat.Today, chat.Today.PlusDays(13), Strength: false));
        Assert.Equal(before, chat.Coming);
        Assert.Contains(chat.State.Holds, hold => hold.StopsRuns());
    }

    [Fact]
    public void Back_early_the_sessions_are_there_at_once()
    {
        var chat = Chat.Lifter();
        chat.Say(new PauseTraining(chat.Today, chat.Today.PlusDays(13)));
        var first = chat.Next.Date;
        chat.Today = chat.Today.PlusDays(3);
        chat.Say(new ResumeTraining());
        Assert.True(chat.Next.Date < first);
        Assert.Empty(chat.State.Holds);
    }
}
