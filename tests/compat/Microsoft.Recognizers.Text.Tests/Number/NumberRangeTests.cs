using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.Tests.Number;

public class NumberRangeTests
{
    [Theory]
    [InlineData("between six and nine reps", "between six and nine", "[6,9)")]
    [InlineData("between one hundred and two hundred", "between one hundred and two hundred", "[100,200)")]
    [InlineData("between one hundred and forty and two hundred and six", "between one hundred and forty and two hundred and six", "[140,206)")]
    [InlineData("between two thousand and two thousand one hundred and seventy", "between two thousand and two thousand one hundred and seventy", "[2000,2170)")]
    [InlineData("from 4 to 8 sets", "from 4 to 8", "[4,8)")]
    [InlineData("8-12 reps", "8-12", "[8,12)")]
    [InlineData("more than 30 minutes", "more than 30", "(30,)")]
    [InlineData("no more than sixty", "no more than sixty", "(,60]")]
    [InlineData("at least 2.5", "at least 2.5", "[2.5,)")]
    [InlineData("three or fewer", "three or fewer", "(,3]")]
    [InlineData("over 20 but under 40", "over 20 but under 40", "(20,40)")]
    [InlineData("less than 9 and more than 5", "less than 9 and more than 5", "(5,9)")]
    [InlineData("reps >= 6", ">= 6", "[6,)")]
    [InlineData("stay beneath 140", "beneath 140", "(,140)")]
    [InlineData("greater than 7 or equal to", "greater than 7 or equal to", "[7,)")]
    [InlineData("equals forty", "equals forty", "[40,40]")]
    [InlineData("between 8 to 10 km", "between 8 to 10", "[8,10)")]
    [InlineData("between 60-70 bpm", "between 60-70", "[60,70)")]
    [InlineData("6 and up", "6 and up", "[6,)")]
    [InlineData("in excess of 42", "in excess of 42", "(42,)")]
    [InlineData("between the second and the fourth", "between the second and the fourth", "[2,4)")]
    public void Ranges_are_told_as_intervals(string text, string words, string interval)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumberRange(text, Culture.English));

        Assert.Equal((words, "numberrange", interval), (result.Text, result.TypeName, result.Resolution["value"]));
    }

    [Fact]
    public void Comparisons_that_exclude_each_other_stay_two() =>
        Assert.Equal(
            ["(90,)", "(,30)"],
            NumberRecognizer.RecognizeNumberRange("over 90 and under 30", Culture.English).Select(result => result.Resolution["value"]));

    [Theory]
    [InlineData("call 0-800-555-0199")]
    [InlineData("open 10:00-11:30")]
    [InlineData("for $20 and more than $10")]
    [InlineData("on 2030-12-31")]
    [InlineData("10-5")]
    public void Telephone_numbers_and_dates_are_no_ranges(string text) =>
        Assert.Empty(NumberRecognizer.RecognizeNumberRange(text, Culture.English));
}
