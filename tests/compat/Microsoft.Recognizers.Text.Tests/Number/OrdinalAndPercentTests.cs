using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.Tests.Number;

public class OrdinalAndPercentTests
{
    [Theory]
    [InlineData("my fourth marathon", "fourth", "4")]
    [InlineData("the thirty-second mile", "thirty-second", "32")]
    [InlineData("finished 1,204th overall", "1,204th", "1204")]
    [InlineData("one hundred and third lap", "one hundred and third", "103")]
    public void Ranks_count_from_the_start(string text, string words, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeOrdinal(text, Culture.English));

        Assert.Equal((words, "ordinal"), (result.Text, result.TypeName));
        Assert.Equal((value, value, "start"), (result.Resolution["value"], result.Resolution["offset"], result.Resolution["relativeTo"]));
    }

    [Theory]
    [InlineData("skip the next session", "next", "current+1")]
    [InlineData("redo the previous one please", "previous one", "current-1")]
    [InlineData("open the current plan", "current", "current+0")]
    [InlineData("the last but one week", "the last but one", "end-1")]
    [InlineData("the penultimate run", "penultimate", "end-1")]
    [InlineData("the third to last interval", "the third to last", "end-2")]
    [InlineData("my second-to-last long run", "second-to-last", "end-1")]
    [InlineData("fourth from last", "fourth from last", "end-3")]
    [InlineData("the 3rd to last hill", "the 3rd to last", "end-2")]
    [InlineData("the next to the last one", "next to the last", "end-1")]
    [InlineData("the one before last", "the one before last", "end-1")]
    [InlineData("the last but two weeks", "the last but two", "end-2")]
    public void Other_ranks_count_from_here_or_from_the_end(string text, string words, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeOrdinal(text, Culture.English));

        Assert.Equal((words, "ordinal.relative", value), (result.Text, result.TypeName, result.Resolution["value"]));
    }

    [Fact]
    public void Relative_ranks_can_be_suppressed() =>
        Assert.Empty(NumberRecognizer.RecognizeOrdinal("the last one", Culture.English, NumberOptions.SuppressExtendedTypes));

    [Theory]
    [InlineData("add 5% each week", "5%", "5%")]
    [InlineData("at seventy-five percent", "seventy-five percent", "75%")]
    [InlineData("2.5 per cent uphill", "2.5 per cent", "2.5%")]
    [InlineData("a ten-percent rise", "ten-percent", "10%")]
    [InlineData("half a percent", "half a percent", "0.5%")]
    [InlineData("percent of 80", "percent of 80", "80%")]
    [InlineData("which percentage?", "percentage", "null")]
    public void Percentages_are_read_before_and_after_their_number(string text, string words, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizePercentage(text, Culture.English));

        Assert.Equal((words, "percentage", value), (result.Text, result.TypeName, result.Resolution["value"]));
    }

    [Fact]
    public void Escapes_in_an_address_are_no_percentages() =>
        Assert.Empty(NumberRecognizer.RecognizePercentage("https://example.org/a%20b%2Fc%2040%", Culture.English));
}
