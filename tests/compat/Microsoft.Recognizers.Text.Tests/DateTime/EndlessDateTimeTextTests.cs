using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Recognizers.Text.Tests.DateTime;

public class EndlessDateTimeTextTests
{
    private const int Length = 10_000;

    public static TheoryData<string> Pieces { get; } =
    [
        "1", "12 ", "/", "1/1/", "1-", "1:", "12:30", "9.", "last ", "next ", "from 5 to ", "between ", "2 days before ", "2 hours and ",
        "the end of ", "monday ", "twenty one ", "day after ", "before around ", "may 5 to ", "every ", "week of ", "may ", "a ", "'s ", "<", "é",
        "next monday morning from 5 to 6pm until ", "first week of ", "the day after the day before ", "two weeks from ",
        "last day of ", "first day of the week of ", "day after christmas ", "a quarter of an hour and ", "first 2 days of may ", "los lunes ", "siglo x ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Endless_repetition_ends_with_no_more_results_than_words(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));

        Assert.All(
            new[] { "en-us", "en-gb", "es-es" },
            culture =>
            {
                var found = DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: Readings.Wednesday);
                Assert.InRange(found.Count, 0, (Length + 1) / 2);
                Assert.All(found, result => Assert.Equal(text[result.Start..(result.End + 1)].ToLowerInvariant(), result.Text));
            });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9998)]
    [InlineData(9999)]
    public void The_ends_of_the_calendar_are_no_trap(int year)
    {
        var at = new System.DateTime(year, 12, 31, 23, 59, 59);
        foreach (var text in new[] { "next decade", "last century", "in 99999 years", "99999 years ago", "next year", "last friday", "feb 29", "next 3 quarters", "past 5 business days", "easter", "next christmas", "tomorrow night", "first week of may", "rest of the week", "the 90s", "week 53", "end of day", "in 900000000 hours", "the fortnight", "last weekend", "labor day weekend", "friday the 13th", "ramadan", "chinese new year" })
        {
            Assert.NotNull(DateTimeRecognizer.RecognizeDateTime(text, "en-us", refTime: at));
        }
    }
}
