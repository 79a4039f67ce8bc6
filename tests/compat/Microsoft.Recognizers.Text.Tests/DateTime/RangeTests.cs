namespace Microsoft.Recognizers.Text.Tests.DateTime;

public class RangeTests
{
    [Theory]
    [InlineData("travelling next week", "next week|daterange|2026-W11=2026-03-09..2026-03-16")]
    [InlineData("busy this weekend", "this weekend|daterange|2026-W10-WE=2026-03-07..2026-03-09")]
    [InlineData("a race in May", "may|daterange|XXXX-05=2025-05-01..2025-06-01, XXXX-05=2026-05-01..2026-06-01")]
    [InlineData("the plan for 2027", "2027|daterange|2027=2027-01-01..2028-01-01")]
    [InlineData("the second quarter of 2026", "the second quarter of 2026|daterange|(2026-04-01,2026-07-01,P3M)=2026-04-01..2026-07-01")]
    [InlineData("the last week of July", "the last week of july|daterange|XXXX-07-W05=2025-07-28..2025-08-04, XXXX-07-W05=2026-07-27..2026-08-03")]
    [InlineData("week 20", "week 20|daterange|2026-W20=2026-05-11..2026-05-18")]
    [InlineData("mid June 2026", "mid june 2026|daterange|2026-06=2026-06-10..2026-06-21 mid")]
    public void A_named_stretch_of_the_calendar_is_a_range(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("away for the next 10 days", "next 10 days|daterange|(2026-03-05,2026-03-15,P10D)=2026-03-05..2026-03-15")]
    [InlineData("in the past two weeks", "past two weeks|daterange|(2026-02-18,2026-03-04,P2W)=2026-02-18..2026-03-04")]
    [InlineData("within 3 months", "within 3 months|daterange|(2026-03-04,2026-06-04,P3M)=2026-03-04..2026-06-04")]
    [InlineData("the first 2 weeks of May 2026", "the first 2 weeks of may 2026|daterange|(2026-05-04,2026-05-18,P2W)=2026-05-04..2026-05-18")]
    [InlineData("rest of the week", "rest of the week|daterange|(2026-03-04,2026-03-08,P4D)=2026-03-04..2026-03-08")]
    public void So_many_units_beside_today_are_a_range(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("on holiday from 3 to 12 August 2026", "from 3 to 12 august 2026|daterange|(2026-08-03,2026-08-12,P9D)=2026-08-03..2026-08-12")]
    [InlineData("between April 1 and the end of June 2026", "between april 1 and the end of june 2026|daterange|(2026-04-01,2026-07-01,P91D)=2026-04-01..2026-07-01")]
    [InlineData("from next Monday to Friday", "from next monday to friday|daterange|(2026-03-09,2026-03-13,P4D)=2026-03-09..2026-03-13")]
    [InlineData("6 to 7:30pm", "6 to 7:30pm|timerange|(T18,T19:30,PT1H30M)=18:00:00..19:30:00")]
    [InlineData("Thursday 18:00-19:00", "thursday 18:00-19:00|datetimerange|(XXXX-WXX-4T18:00,XXXX-WXX-4T19:00,PT1H)=2026-02-26 18:00:00..2026-02-26 19:00:00, (XXXX-WXX-4T18:00,XXXX-WXX-4T19:00,PT1H)=2026-03-05 18:00:00..2026-03-05 19:00:00")]
    [InlineData("tomorrow from 10pm to 1am", "tomorrow from 10pm to 1am|datetimerange|(2026-03-05T22,2026-03-06T01,PT3H)=2026-03-05 22:00:00..2026-03-06 01:00:00")]
    public void Two_ends_make_one_range(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("in the evening", "in the evening|timerange|TEV=16:00:00..20:00:00")]
    [InlineData("tomorrow morning", "tomorrow morning|datetimerange|2026-03-05TMO=2026-03-05 08:00:00..2026-03-05 12:00:00")]
    [InlineData("late this afternoon", "late this afternoon|datetimerange|2026-03-04TAF=2026-03-04 14:00:00..2026-03-04 16:00:00 end")]
    public void Parts_of_the_day_have_fixed_hours(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("after 6pm", "after 6pm|timerange|T18=18:00:00.. after")]
    [InlineData("not before Friday morning", "before friday morning|datetimerange|XXXX-WXX-5TMO=..2026-02-27 08:00:00 before, XXXX-WXX-5TMO=..2026-03-06 08:00:00 before")]
    [InlineData("no later than April 2, 2026", "no later than april 2, 2026|daterange|2026-04-02=..2026-04-02 before")]
    [InlineData("since January 2026", "since january 2026|daterange|2026-01=2026-01-01.. since")]
    [InlineData("2026 or later", "2026 or later|daterange|2026=2026-01-01.. since")]
    [InlineData("around 5pm", "around 5pm|time|T17=17:00:00 approx")]
    public void A_word_before_or_after_opens_one_side(string text, string expected) => Assert.Equal(expected, Readings.Of(text));
}
