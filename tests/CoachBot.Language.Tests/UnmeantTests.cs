namespace CoachBot.Language.Tests;

/// <summary>The words of a command that nobody gives change nothing.</summary>
public sealed class UnmeantTests
{
    [Theory]
    [InlineData("I won't skip friday", "en-GB")]
    [InlineData("I might skip friday", "en-GB")]
    [InlineData("what if I undo that", "en-GB")]
    [InlineData("no salto la del viernes", "es-ES")]
    [InlineData("¿caliento antes?", "es-ES")]
    public void Nothing_is_skipped_or_undone(string text, string locale) =>
        Assert.DoesNotContain(Read(text, locale).Intents, score => score.Name is Intent.SkipSession or Intent.Undo && score.Confidence >= Reading.SureEnough);

    [Theory]
    [InlineData("skip friday", Intent.SkipSession, "en-GB")]
    [InlineData("not today, skip it", Intent.SkipSession, "en-GB")]
    [InlineData("undo that", Intent.Undo, "en-GB")]
    [InlineData("no puedo, salta la del viernes", Intent.SkipSession, "es-ES")]
    public void What_is_meant_is_heard(string text, Intent intent, string locale) =>
        Assert.Contains(Read(text, locale).Intents, score => score.Name == intent && score.Confidence >= Reading.SureEnough);

    [Theory]
    [InlineData("nice one", null)]
    [InlineData("one sec", null)]
    [InlineData("the left one", null)]
    [InlineData("one", 1)]
    [InlineData("about one", 1)]
    [InlineData("quads, one", 1)]
    public void A_one_is_a_score_only_where_it_is_a_number(string text, int? score) => Assert.Equal(score, Readers.Read(text, Expecting.Score).Slots.Score);

    private static Reading Read(string text, string locale) => Readers.Reader.Read(text, new ReadingContext(new(2026, 3, 4, 10, 0), "Europe/London", locale));
}
