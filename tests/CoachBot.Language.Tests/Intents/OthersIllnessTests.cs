namespace CoachBot.Language.Tests.Intents;

/// <summary>Who is ill: only the runner's own illness is reported; that of others is at most asked about.</summary>
public sealed class OthersIllnessTests
{
    [Theory]
    [InlineData("my kids are ill")]
    [InlineData("my daughter is sick, skip today")]
    [InlineData("husband down with a cold")]
    [InlineData("mis hijos están malos")]
    public void Anothers_illness_is_not_reported(string text) =>
        Assert.DoesNotContain(Readers.Read(text).Intents, score => score.Name == Intent.ReportIllness && score.Confidence >= Reading.SureEnough);

    [Theory]
    [InlineData("i'm ill")]
    [InlineData("my kids gave me their cold")]
    [InlineData("the whole family has a cold and i've caught it too")]
    [InlineData("estoy malo")]
    public void The_runners_own_is(string text) => Assert.Contains(Readers.Read(text).Intents, score => score.Name == Intent.ReportIllness);
}
