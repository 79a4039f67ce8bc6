using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.Tests.Number;

public class NumberTests
{
    [Theory]
    [InlineData("I did eleven pull-ups", "eleven", "11", "integer")]
    [InlineData("thirty-three squats later", "thirty-three", "33", "integer")]
    [InlineData("about seven hundred and twelve steps", "seven hundred and twelve", "712", "integer")]
    [InlineData("four hundred and six thousand", "four hundred and six thousand", "406000", "integer")]
    [InlineData("half a dozen gels", "half a dozen", "6", "integer")]
    [InlineData("3.2k followers", "3.2k", "3200", "integer")]
    [InlineData("1,250,300 metres climbed", "1,250,300", "1250300", "integer")]
    [InlineData("15 000 steps", "15 000", "15000", "integer")]
    [InlineData("5million steps", "5million", "5000000", "integer")]
    [InlineData("1.5mln runners", "1.5mln", "1500000", "integer")]
    [InlineData("ten-thousand steps", "ten-thousand", "10000", "integer")]
    [InlineData("a half-dozen gels", "a half-dozen", "6", "integer")]
    [InlineData("minus eight outside", "minus eight", "-8", "integer")]
    [InlineData("pace of six point two five", "six point two five", "6.25", "decimal")]
    [InlineData("a load of 22.50", "22.50", "22.5", "decimal")]
    [InlineData("two and a half laps", "two and a half", "2.5", "fraction")]
    [InlineData("ran seven eighths of it", "seven eighths", "0.875", "fraction")]
    [InlineData("2 1/4 hours", "2 1/4", "2.25", "fraction")]
    [InlineData("half of 1¾ litres", "half", "0.5", "fraction")]
    [InlineData("six out of eight sessions", "six out of eight", "0.75", "fraction")]
    [InlineData("four million and a quarter", "four million and a quarter", "4250000", "fraction")]
    [InlineData("3/4 of a million", "3/4 of a million", "750000", "fraction")]
    [InlineData("½ million steps", "½ million", "500000", "fraction")]
    [InlineData("4^3 is", "4^3", "64", "power")]
    [InlineData("5e-3 exactly", "5e-3", "0.005", "power")]
    public void The_first_number_of_a_sentence_is_read_whole(string text, string words, string value, string subtype)
    {
        var result = NumberRecognizer.RecognizeNumber(text, Culture.English)[0];

        Assert.Equal((words, "number"), (result.Text, result.TypeName));
        Assert.Equal(words, text[result.Start..(result.End + 1)]);
        Assert.Equal(value, result.Resolution["value"]);
        Assert.Equal(subtype, result.Resolution["subtype"]);
    }

    [Theory]
    [InlineData("Which one hurts?")]
    [InlineData("the 5km loop")]
    [InlineData("v2beta and mp3")]
    [InlineData("hundreds of runners")]
    [InlineData("and a point of order")]
    [InlineData("")]
    public void Words_that_only_look_like_numbers_are_left_alone(string text) =>
        Assert.Empty(NumberRecognizer.RecognizeNumber(text, Culture.English));

    [Theory]
    [InlineData("10.0.0.7", 4)]
    [InlineData("3, 4 or five", 3)]
    [InlineData("12/31/2030", 3)]
    [InlineData("five-six-seven", 3)]
    [InlineData("4 hundred and 5 hundred", 2)]
    [InlineData("three hundred nought", 2)]
    [InlineData("six hundred a third", 2)]
    [InlineData("$900 over 2 years", 2)]
    public void Neighbouring_numbers_stay_apart(string text, int count) =>
        Assert.Equal(count, NumberRecognizer.RecognizeNumber(text, Culture.English).Count);

    [Fact]
    public void A_number_put_together_partly_from_digits_has_no_subtype()
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumber("5 thousand 2 hundred and 6", Culture.English));

        Assert.Equal("5206", result.Resolution["value"]);
        Assert.False(result.Resolution.ContainsKey("subtype"));
    }

    [Theory]
    [InlineData("Twenty-Nine", "twenty-nine", "29")]
    [InlineData("2MIL RUNNERS", "2mil", "2000000")]
    public void Text_is_told_in_lower_case(string text, string words, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumber(text, Culture.English));

        Assert.Equal((words, value), (result.Text, result.Resolution["value"]));
    }
}
