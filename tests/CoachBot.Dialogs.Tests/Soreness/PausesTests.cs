using CoachBot.Dialogs.Soreness;
using CoachBot.Training.Decisions;
using CoachBot.Training.Plans;
using NodaTime;
using Xunit;

namespace CoachBot.Dialogs.Tests.Soreness;

/// <summary>Whatever stops strength or runs, one answer knows it: red flags, illness, days off and a doctor's orders.</summary>
public sealed class PausesTests
{
    private static readonly LocalDate Day = new(2026, 3, 4);

    [Theory]
    [InlineData("R0")]
    [InlineData("R1")]
    [InlineData("R10")]
    [InlineData("pause.all")]
    [InlineData("pause.strength")]
    [InlineData("pause.runs")]
    public void What_the_plan_holds_is_what_is_said_to_be_paused(string rule)
    {
        foreach (var until in (LocalDate?[])[null, Day.PlusDays(1)])
        {
            var hold = new Hold(rule, null, null, Day, until, null, new RuleNote(rule, rule));
            var pause = Pauses.On(RunnerState.New with { Holds = [hold] }, Day);

            Assert.NotEqual(Pause.None, pause.Kind);
            Assert.Equal(hold.StopsSessions(), pause.StopsSessions);
            Assert.Equal(hold.StopsRuns(), pause.StopsRuns);
        }
    }

    [Fact]
    public void A_sign_is_told_before_a_break_and_the_break_is_not_lost()
    {
        Hold Of(string rule) => new(rule, null, null, Day, null, null, new RuleNote(rule, rule));
        var pause = Pauses.On(RunnerState.New with { Holds = [Of("pause.strength"), Of("R1")] }, Day);

        Assert.Equal(Pause.Legs, pause.Kind);
        Assert.True(pause.StopsSessions);
        Assert.Equal(Pause.None, Pauses.On(RunnerState.New, Day).Kind);
    }
}
