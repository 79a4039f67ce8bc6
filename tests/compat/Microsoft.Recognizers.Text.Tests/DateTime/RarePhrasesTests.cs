namespace Microsoft.Recognizers.Text.Tests.DateTime;

public class RarePhrasesTests
{
    [Theory]
    [InlineData("taper in week one", "week one|daterange|2026-W01=2025-12-29..2026-01-05")]
    [InlineData("block starts w/c 6 April", "w/c 6 april|daterange|XXXX-04-06=2025-03-31..2025-04-07, XXXX-04-06=2026-04-06..2026-04-13")]
    [InlineData("month of September 15th", "month of september 15th|daterange|XXXX-09-15=2025-09-01..2025-10-01, XXXX-09-15=2026-09-01..2026-10-01")]
    [InlineData("busy this workweek", "this workweek|daterange|2026-W10=2026-03-02..2026-03-07")]
    [InlineData("running since the '80s", "since the '80s|daterange|(XX80-01-01,XX90-01-01,P10Y)=1980-01-01.. since, (XX80-01-01,XX90-01-01,P10Y)=2080-01-01.. since")]
    [InlineData("a marathon of the nineteen hundreds", "the nineteen hundreds|daterange|(1900-01-01,1910-01-01,P10Y)=1900-01-01..1910-01-01")]
    [InlineData("spring of next year", "spring of next year|daterange|2027-SP=not resolved")]
    [InlineData("busy on Labor Day weekend 2027", "labor day weekend 2027|daterange|2027-W35-WE=2027-09-04..2027-09-07")]
    [InlineData("first-quarter 2027", "first-quarter 2027|daterange|(2027-01-01,2027-04-01,P3M)=2027-01-01..2027-04-01")]
    [InlineData("within the next day and 5 seconds", "within the next day and 5 seconds|datetimerange|(2026-03-04T10:00:00,2026-03-05T10:00:05,P1DT5S)=2026-03-04 10:00:00..2026-03-05 10:00:05")]
    [InlineData("races ≥ 2027", "≥ 2027|daterange|2027=2027-01-01.. since")]
    public void Weeks_months_and_years_are_found_by_their_rarer_names(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("the last month of 2027", "the last month of 2027|daterange|2027-12=2027-12-01..2028-01-01")]
    [InlineData("the last month of the year", "the last month of the year|daterange|2026-12=2026-12-01..2027-01-01")]
    [InlineData("the first month of the year", "the first month of the year|daterange|2026-01=2026-01-01..2026-02-01")]
    [InlineData("the second month of next year", "the second month of next year|daterange|2027-02=2027-02-01..2027-03-01")]
    public void Months_are_counted_from_either_end_of_a_year(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("from 6 to 8 runners", "")]
    [InlineData("my soreness went from 7 to 3", "")]
    [InlineData("free from 6 to 8 tomorrow", "from 6 to 8 tomorrow|datetimerange|(2026-03-05T06,2026-03-05T08,PT2H)=2026-03-05 06:00:00..2026-03-05 08:00:00, (2026-03-05T18,2026-03-05T20,PT2H)=2026-03-05 18:00:00..2026-03-05 20:00:00")]
    [InlineData("free 6pm -- 8pm", "6pm -- 8pm|timerange|(T18,T20,PT2H)=18:00:00..20:00:00")]
    [InlineData("free 5p to 7p", "5p to 7p|timerange|(T17,T19,PT2H)=17:00:00..19:00:00")]
    [InlineData("free from 6 to 8pm", "from 6 to 8pm|timerange|(T18,T20,PT2H)=18:00:00..20:00:00")]
    public void Mere_numbers_and_names_need_a_word_of_time_beside_them(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("move my 3pm meeting to 4", "3pm|time|T15=15:00:00 ; 4|time|T04=04:00:00, T16=16:00:00")]
    [InlineData("ready at 7-ish", "7-ish|time|T07=07:00:00")]
    [InlineData("two o' clock", "two o' clock|time|T02=02:00:00, T14=14:00:00")]
    [InlineData("at 6 sharp", "6 sharp|time|T06=06:00:00, T18=18:00:00")]
    [InlineData("5 sharp pains", "")]
    [InlineData("born 8 / 12 / 1990", "8 / 12 / 1990|date|1990-08-12=1990-08-12")]
    [InlineData("on Friday, 3 people ran", "friday|date|XXXX-WXX-5=2026-02-27, XXXX-WXX-5=2026-03-06")]
    public void Clock_and_calendar_are_found_however_they_are_spaced(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("2 hours and a quarter", "2 hours and a quarter|duration|PT2.25H=8100")]
    [InlineData("it took 10 thousand hours", "10 thousand hours|duration|PT10000H=36000000")]
    [InlineData("a ride of 5 h", "5 h|duration|PT5H=18000")]
    [InlineData("a biannual race", "biannual|set|P2Y=not resolved")]
    [InlineData("long run every 2nd week", "every 2nd week|set|P2W=not resolved")]
    [InlineData("semi-weekly yoga", "semi-weekly|set|P0.5W=not resolved")]
    public void Lengths_and_repetitions_take_parts_and_prefixes(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("todos los sábados", "todos los sábados|set|XXXX-WXX-6=not resolved")]
    [InlineData("corro una vez por semana", "una vez por semana|set|P1W=not resolved")]
    [InlineData("salgo a las 19 horas", "19 horas|time|T19=19:00:00")]
    [InlineData("a las siete horas", "siete horas|time|T07=07:00:00, T19=19:00:00")]
    [InlineData("corro a las 17:30 horas", "17:30 horas|time|T17:30=17:30:00")]
    [InlineData("duermo 7 horas", "7 horas|duration|PT7H=25200")]
    [InlineData("el sábado santo", "sábado santo|date|XXXX-04-04=2025-04-19, XXXX-04-04=2026-04-04")]
    [InlineData("salgo a las 8 y diez p.m.", "8 y diez p.m.|time|T20:10=20:10:00")]
    public void Spanish_has_its_own_ways(string text, string expected) => Assert.Equal(expected, Readings.Of(text, "es-es"));
}
