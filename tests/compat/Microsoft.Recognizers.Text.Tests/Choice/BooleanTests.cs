using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Recognizers.Text.Tests.Choice;

public class BooleanTests
{
    [Theory]
    [InlineData("Yep", "Yep", true, 1)]
    [InlineData("yes, do it", "yes", true, 0.6)]
    [InlineData("Nope!", "Nope", false, 1)]
    [InlineData("that is not ok", "not ok", false, 0.7)]
    [InlineData("👍🏾", "👍🏾", true, 1)]
    [InlineData("✋", "✋", false, 1)]
    [InlineData("I don't agree", "don't agree", false, 0.85)]
    public void An_answer_scores_by_its_share_of_the_text(string text, string words, bool value, double score)
    {
        var result = Assert.Single(ChoiceRecognizer.RecognizeBoolean(text, Culture.English));

        Assert.Equal((words, "boolean"), (result.Text, result.TypeName));
        Assert.Equal(value, result.Resolution["value"]);
        Assert.Equal(score, (double)result.Resolution["score"], 9);
    }

    [Fact]
    public void Of_two_answers_the_first_counts()
    {
        var result = Assert.Single(ChoiceRecognizer.RecognizeBoolean("no, I mean yes", Culture.English));

        Assert.Equal(false, result.Resolution["value"]);
    }

    [Fact]
    public void A_text_without_an_answer_gives_nothing() =>
        Assert.Empty(ChoiceRecognizer.RecognizeBoolean("I know nothing of the kind", Culture.English));
}
