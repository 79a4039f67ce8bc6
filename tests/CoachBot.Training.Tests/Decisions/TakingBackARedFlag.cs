using CoachBot.Training.Commands;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;

namespace CoachBot.Training.Tests.Decisions;

/// <summary>"It's not that": the pause goes, the advice stays said.</summary>
public sealed class TakingBackARedFlag
{
    [Theory]
    [InlineData("R0", BodySite.Chest, RedFlag.ChestPain)]
    [InlineData("R1", BodySite.Shin, RedFlag.PinpointBone)]
    public void The_plan_is_as_before_and_the_advice_is_said_again(string rule, BodySite site, RedFlag flag)
    {
        var chat = Chat.Lifter();
        var before = chat.State;
        Assert.Equal(rule, chat.Sore(site, 2, flags: [flag]).Because.Rule);
        Assert.NotEqual(before.Plan, chat.Plan);
        var receipt = chat.Say(new Undo());
        Assert.Equal(before.Plan, chat.Plan);
        Assert.Empty(chat.State.Holds);
        Assert.Equal("undo.redFlag", receipt.Because.Rule);
        Assert.Contains(RuleBook.Note(rule).Text, receipt.Because.Text, StringComparison.Ordinal);
        Assert.Contains(receipt.Because.Facts, fact => fact.Name == "advice");
        Assert.InRange(receipt.Because.Text.Length, 50, 600);
    }

    [Fact]
    public void A_repeated_sign_pauses_again_and_an_earlier_one_stays_when_something_later_is_taken_back()
    {
        var chat = Chat.Lifter();
        chat.Sore(BodySite.Shin, 2, flags: [RedFlag.HopPain]);
        chat.Say(new Undo());
        chat.Sore(BodySite.Shin, 2, flags: [RedFlag.HopPain]);
        var paused = chat.Plan;
        chat.Say(new ReportFatigue(4, 8));
        Assert.Equal("undo.done", chat.Say(new Undo()).Because.Rule);
        Assert.Contains(chat.State.Holds, hold => hold.Rule == "R1");
        Assert.Equal(paused, chat.Plan);
    }

    [Fact]
    public void Other_soreness_is_taken_back_in_plain_words()
    {
        var chat = Chat.Lifter();
        chat.Sore(BodySite.Quad, 6);
        Assert.Equal("undo.done", chat.Say(new Undo()).Because.Rule);
    }
}
