namespace Microsoft.Recognizers.Text.Tests.DateTime;

public class DateTests
{
    [Theory]
    [InlineData("My race is on 28 June 2026", "28 june 2026|date|2026-06-28=2026-06-28")]
    [InlineData("the half is on September 12th", "september 12th|date|XXXX-09-12=2025-09-12, XXXX-09-12=2026-09-12")]
    [InlineData("booked for 2026-10-04", "2026-10-04|date|2026-10-04=2026-10-04")]
    [InlineData("Oct-4-2026 is when", "oct-4-2026|date|2026-10-04=2026-10-04")]
    [InlineData("we ran it on the third of may, 2024", "the third of may, 2024|date|2024-05-03=2024-05-03")]
    [InlineData("born on twenty two april nineteen eighty eight", "twenty two april nineteen eighty eight|date|1988-04-22=1988-04-22")]
    public void A_date_in_words_or_digits_is_one_day(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("en-us", "entered on 5/6/2026", "5/6/2026|date|2026-05-06=2026-05-06")]
    [InlineData("en-gb", "entered on 5/6/2026", "5/6/2026|date|2026-06-05=2026-06-05")]
    [InlineData("en-us", "entered on 25/6/2026", "25/6/2026|date|2026-06-25=2026-06-25")]
    [InlineData("es-es", "inscrito el 5/6/2026", "5/6/2026|date|2026-06-05=2026-06-05")]
    public void Day_and_month_stand_in_the_order_of_the_culture(string culture, string text, string expected) =>
        Assert.Equal(expected, Readings.Of(text, culture));

    [Theory]
    [InlineData("long run on Sunday", "sunday|date|XXXX-WXX-7=2026-03-01, XXXX-WXX-7=2026-03-08")]
    [InlineData("move it to next Tuesday", "next tuesday|date|2026-03-10=2026-03-10")]
    [InlineData("I skipped last Monday", "last monday|date|2026-02-23=2026-02-23")]
    [InlineData("this past Monday was hard", "this past monday|date|2026-03-02=2026-03-02")]
    [InlineData("the coming Saturday suits me", "coming saturday|date|2026-03-07=2026-03-07")]
    [InlineData("Friday next week is free", "friday next week|date|2026-03-13=2026-03-13")]
    public void A_weekday_is_near_and_its_relative_word_says_which(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("I can train tomorrow", "tomorrow|date|2026-03-05=2026-03-05")]
    [InlineData("and the day after tomorrow too", "the day after tomorrow|date|2026-03-06=2026-03-06")]
    [InlineData("my knee hurts since three days ago", "since three days ago|daterange|2026-03-01=2026-03-01.. since")]
    [InlineData("ready in two weeks", "in two weeks|date|2026-03-18=2026-03-18")]
    [InlineData("ten days after next Friday", "ten days after next friday|date|2026-03-23=2026-03-23")]
    [InlineData("two Sundays from now", "two sundays from now|date|2026-03-15=2026-03-15")]
    [InlineData("the first Saturday of next month", "the first saturday of next month|date|XXXX-04-WXX-6-#1=2026-04-04")]
    public void A_day_is_counted_from_another(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("no running on Christmas Day", "christmas day|date|XXXX-12-25=2025-12-25, XXXX-12-25=2026-12-25")]
    [InlineData("we race at Easter 2027", "easter 2027|date|2027-03-28=2027-03-28")]
    [InlineData("a turkey trot next Thanksgiving", "next thanksgiving|date|2026-11-26=2026-11-26")]
    [InlineData("after eid al fitr", "after eid al fitr|daterange|XXXX-03-20=2025-03-30.. after, XXXX-03-20=2026-03-20.. after")]
    public void A_holiday_is_found_in_its_year(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("see you on 30 February", "30 february|date|XXXX-02-30=not resolved")]
    [InlineData("on 2/29/2027", "2/29/2027|date|2027-02-29=not resolved")]
    public void A_day_that_does_not_exist_stays_unresolved(string text, string expected) => Assert.Equal(expected, Readings.Of(text));
}
