namespace Microsoft.Recognizers.Text.Tests.DateTime;

public class WiderPhrasesTests
{
    [Theory]
    [InlineData("1 1/2 hours of riding", "1 1/2 hours|duration|PT1.5H=5400")]
    [InlineData("½ hour", "½ hour|duration|PT0.5H=1800")]
    [InlineData("1½ hours", "1½ hours|duration|PT1.5H=5400")]
    [InlineData("1,000 days", "1,000 days|duration|P1000D=86400000")]
    [InlineData("a hundred days", "a hundred days|duration|P100D=8640000")]
    [InlineData("every half hour", "every half hour|set|PT0.5H=not resolved")]
    [InlineData("every July 4 at 9am", "every july 4 at 9am|set|XXXX-07-04T09=not resolved")]
    public void Numbers_of_any_form_count_units(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("call at 730pm", "730pm|time|T19:30=19:30:00")]
    [InlineData("three quarters past 7pm", "three quarters past 7pm|time|T19:45=19:45:00")]
    [InlineData("mid-morning", "mid-morning|time|T10=10:00:00")]
    [InlineData("from 0900 to 1700", "from 0900 to 1700|timerange|(T09:00,T17:00,PT8H)=09:00:00..17:00:00")]
    [InlineData("from today 4pm to 5pm tomorrow", "from today 4pm to 5pm tomorrow|datetimerange|(2026-03-04T16,2026-03-05T17,PT25H)=2026-03-04 16:00:00..2026-03-05 17:00:00")]
    [InlineData("room 2015a", "")]
    public void Times_are_read_however_they_are_run_together(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("early tomorrow", "early tomorrow|datetimerange|2026-03-05=2026-03-05 00:00:00..2026-03-05 12:00:00 start")]
    [InlineData("later today", "later today|datetimerange|2026-03-04=2026-03-04 12:00:00..2026-03-05 00:00:00 end")]
    [InlineData("the month of June", "the month of june|daterange|XXXX-06=2025-06-01..2025-07-01, XXXX-06=2026-06-01..2026-07-01")]
    [InlineData("last 2 decades", "last 2 decades|daterange|(2000-01-01,2020-01-01,P20Y)=2000-01-01..2020-01-01")]
    [InlineData("the noughties", "the noughties|daterange|(2000-01-01,2010-01-01,P10Y)=2000-01-01..2010-01-01")]
    [InlineData("done by eoy", "by eoy|daterange|2026=..2027-01-01 before-end")]
    [InlineData("next year's second half", "next year's second half|daterange|(2027-07-01,2028-01-01,P6M)=2027-07-01..2028-01-01")]
    [InlineData("Monday - Friday", "monday - friday|daterange|(XXXX-WXX-1,XXXX-WXX-5,P4D)=2026-03-02..2026-03-06")]
    public void Parts_and_rows_of_calendar_units_are_ranges(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("today's run", "today|date|2026-03-04=2026-03-04")]
    [InlineData("St. Patrick's Day 2027", "st. patrick's day 2027|date|2027-03-17=2027-03-17")]
    [InlineData("on or before May 4, 2026", "on or before may 4, 2026|daterange|2026-05-04=..2026-05-04 until")]
    [InlineData("Tel: 138-2010-2015", "")]
    public void Small_signs_belong_where_they_stand(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("rest until Monday", "until monday|daterange|XXXX-WXX-1=..2026-03-02 before, XXXX-WXX-1=..2026-03-09 before")]
    [InlineData("on or after March 9, 2026", "on or after march 9, 2026|daterange|2026-03-09=2026-03-09.. since")]
    [InlineData("within two weeks from today", "within two weeks from today|daterange|(2026-03-04,2026-03-18,P2W)=2026-03-04..2026-03-18")]
    [InlineData("three days hence", "three days hence|daterange|(2026-03-05,2026-03-08,P3D)=2026-03-05..2026-03-08")]
    public void Bounds_follow_the_published_words(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("start asap", "asap|datetime|FUTURE_REF=2026-03-04 10:00:00")]
    [InlineData("I ran recently", "recently|datetime|PAST_REF=2026-03-04 10:00:00")]
    [InlineData("For now, rest", "")]
    [InlineData("any day suits me", "any day|set|P1D=not resolved")]
    [InlineData("that week was hard", "that week|daterange|XXXX-WXX=2026-03-02..2026-03-09 ref_undef")]
    public void Words_near_the_present_have_their_own_timex(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("July 4 95", "july 4 95|date|1995-07-04=1995-07-04")]
    [InlineData("July 4 10 people came", "july 4|date|XXXX-07-04=2025-07-04, XXXX-07-04=2026-07-04")]
    [InlineData("One may ask", "")]
    [InlineData("They may", "")]
    [InlineData("id 413d-b8ab", "")]
    [InlineData("6 p.m. tonight", "6 p.m. tonight|datetime|2026-03-04T18=2026-03-04 18:00:00")]
    public void Numbers_and_short_words_are_judged_by_what_stands_beside_them(string text, string expected) => Assert.Equal(expected, Readings.Of(text));
}
