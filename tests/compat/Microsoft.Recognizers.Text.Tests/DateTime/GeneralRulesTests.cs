namespace Microsoft.Recognizers.Text.Tests.DateTime;

public class GeneralRulesTests
{
    [Theory]
    [InlineData("born in May of 86, in the north", "may of 86|daterange|1986-05=1986-05-01..1986-06-01")]
    [InlineData("she began in June of 79. It was hot", "june of 79|daterange|1979-06=1979-06-01..1979-07-01")]
    [InlineData("in June of 79.5 percent", "june|daterange|XXXX-06=2025-06-01..2025-07-01, XXXX-06=2026-06-01..2026-07-01")]
    public void A_short_year_may_end_a_clause(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("songs of the nineteen-sixties", "the nineteen-sixties|daterange|(1960-01-01,1970-01-01,P10Y)=1960-01-01..1970-01-01")]
    [InlineData("eighteen-nineties bicycles", "eighteen-nineties|daterange|(1890-01-01,1900-01-01,P10Y)=1890-01-01..1900-01-01")]
    public void A_decade_may_hang_on_its_century_by_a_hyphen(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("the last Tuesday of next month", "the last tuesday of next month|date|XXXX-04-WXX-2-#4=2026-04-28")]
    [InlineData("the last Thursday of next month", "the last thursday of next month|date|XXXX-04-WXX-4-#5=2026-04-30")]
    [InlineData("the last Friday of this month", "the last friday of this month|date|XXXX-03-WXX-5-#4=2026-03-27")]
    public void The_last_weekday_of_a_month_is_numbered_by_the_calendar(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("away next week from Tuesday to Friday", "next week from tuesday to friday|daterange|(2026-03-10,2026-03-13,P3D)=2026-03-10..2026-03-13")]
    [InlineData("I was ill last week between Mon and Wed", "last week between mon and wed|daterange|(2026-02-23,2026-02-25,P2D)=2026-02-23..2026-02-25")]
    [InlineData("this week from Thursday through Saturday", "this week from thursday through saturday|daterange|(2026-03-05,2026-03-07,P2D)=2026-03-05..2026-03-07")]
    public void Weekdays_after_a_week_lie_in_that_week(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("the plan for the 22.", "the 22|date|XXXX-XX-22=2026-02-22, XXXX-XX-22=2026-03-22")]
    [InlineData("shoes for the 22 runners", "")]
    public void A_number_after_for_the_is_a_day_where_nothing_is_counted(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("around 6 tomorrow", "around 6 tomorrow|datetime|2026-03-05T06=2026-03-05 06:00:00 approx, 2026-03-05T18=2026-03-05 18:00:00 approx")]
    [InlineData("around 6 runners tomorrow", "tomorrow|date|2026-03-05=2026-03-05")]
    public void An_hour_after_around_may_have_its_day_behind_it(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("tomorrow a.m. suits me", "tomorrow a.m.|datetimerange|2026-03-05TMO=2026-03-05 08:00:00..2026-03-05 12:00:00")]
    [InlineData("today p m", "today p m|datetimerange|2026-03-04TAF=2026-03-04 12:00:00..2026-03-04 16:00:00")]
    [InlineData("tomorrow a meeting", "tomorrow|date|2026-03-05=2026-03-05")]
    public void Half_a_day_is_told_by_am_or_pm_however_it_is_written(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("Thanksgiving 2026 weekend", "thanksgiving 2026 weekend|daterange|2026-W48-WE=2026-11-26..2026-11-30")]
    [InlineData("Memorial Day 2026 weekend", "memorial day 2026 weekend|daterange|2026-W21-WE=2026-05-23..2026-05-26")]
    [InlineData("free on Sat & Sun", "sat|date|XXXX-WXX-6=2026-02-28, XXXX-WXX-6=2026-03-07 ; sun|date|XXXX-WXX-7=2026-03-01, XXXX-WXX-7=2026-03-08")]
    public void A_weekend_is_the_one_nearest_to_its_day(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("they are now ready", "")]
    [InlineData("we go now", "now|datetime|PRESENT_REF=2026-03-04 10:00:00")]
    [InlineData("I stretch at lunch", "lunch|timerange|TMEL=11:00:00..13:00:00")]
    [InlineData("I ate lunch", "")]
    [InlineData("April or May", "april|daterange|XXXX-04=2025-04-01..2025-05-01, XXXX-04=2026-04-01..2026-05-01 ; may|daterange|XXXX-05=2025-05-01..2025-06-01, XXXX-05=2026-05-01..2026-06-01")]
    [InlineData("You may, and it may not", "")]
    public void Words_with_two_senses_take_the_one_their_neighbours_give(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("Saturday 12k tempo", "saturday|date|XXXX-WXX-6=2026-02-28, XXXX-WXX-6=2026-03-07")]
    [InlineData("Monday 6.5km easy", "monday|date|XXXX-WXX-1=2026-03-02, XXXX-WXX-1=2026-03-09")]
    [InlineData("Tuesday 4x400m", "tuesday|date|XXXX-WXX-2=2026-03-03, XXXX-WXX-2=2026-03-10")]
    [InlineData("Friday 6ish", "friday 6ish|datetime|XXXX-WXX-5T06=2026-02-27 06:00:00, XXXX-WXX-5T06=2026-03-06 06:00:00")]
    [InlineData("tomorrow at 5x5", "tomorrow|date|2026-03-05=2026-03-05")]
    [InlineData("log 2026-05-03abc", "")]
    [InlineData("on Friday 13th", "friday 13th|date|XXXX-WXX-5=2026-02-13, XXXX-WXX-5=2026-03-13")]
    public void A_measure_beside_a_weekday_is_no_day_of_the_month(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("diciembre 3 a 15", "diciembre 3 a 15|daterange|(XXXX-12-03,XXXX-12-15,P12D)=2025-12-03..2025-12-15, (XXXX-12-03,XXXX-12-15,P12D)=2026-12-03..2026-12-15")]
    [InlineData("comemos a la una", "una|time|T01=01:00:00, T13=13:00:00")]
    [InlineData("mañana a la 1", "mañana a la 1|datetime|2026-03-05T01=2026-03-05 01:00:00, 2026-03-05T13=2026-03-05 13:00:00")]
    [InlineData("cuarto para las seis", "cuarto para las seis|time|T05:45=05:45:00, T17:45=17:45:00")]
    [InlineData("diez para las siete de la tarde", "diez para las siete de la tarde|time|T18:50=18:50:00")]
    [InlineData("veinte pasadas las nueve", "veinte pasadas las nueve|time|T09:20=09:20:00, T21:20=21:20:00")]
    [InlineData("el día después de mañana", "el día después de mañana|date|2026-03-06=2026-03-06")]
    [InlineData("hace unos pocos meses", "hace unos pocos meses|date|2025-12-04=2025-12-04")]
    [InlineData("una carrera en mayo.", "mayo|daterange|XXXX-05=2025-05-01..2025-06-01, XXXX-05=2026-05-01..2026-06-01")]
    [InlineData("una carrera en nov.", "nov.|daterange|XXXX-11=2025-11-01..2025-12-01, XXXX-11=2026-11-01..2026-12-01")]
    [InlineData("nos vemos a las 8 y 45", "8 y 45|time|T08:45=08:45:00, T20:45=20:45:00")]
    [InlineData("tres horas y cuarto", "tres horas y cuarto|duration|PT3.25H=11700")]
    [InlineData("el 9 del próximo mes", "9 del próximo mes|date|2026-04-09=2026-04-09")]
    [InlineData("el 9 del mes pasado", "9 del mes pasado|date|2026-02-09=2026-02-09")]
    [InlineData("durante la mañana o a lo largo de la mañana", "durante la mañana|timerange|TMO=08:00:00..12:00:00 ; mañana|timerange|TMO=08:00:00..12:00:00")]
    [InlineData("una mañana", "mañana|date|2026-03-05=2026-03-05")]
    [InlineData("no más tarde del jueves", "no más tarde del jueves|daterange|XXXX-WXX-4=..2026-02-26 before, XXXX-WXX-4=..2026-03-05 before")]
    [InlineData("en o después de 2027", "en o después de 2027|daterange|2027=2027-01-01.. since")]
    [InlineData("el jueves por la tarde de la próxima semana", "jueves por la tarde de la próxima semana|datetimerange|2026-03-12TEV=2026-03-12 16:00:00..2026-03-12 20:00:00")]
    [InlineData("hasta fin de año", "hasta fin de año|daterange|2026=..2027-01-01 before-end")]
    [InlineData("el día de los presidentes de 2027", "día de los presidentes de 2027|date|2027-02-15=2027-02-15")]
    [InlineData("salgo a las 18:45h el jueves", "18:45h el jueves|datetime|XXXX-WXX-4T18:45=2026-02-26 18:45:00, XXXX-WXX-4T18:45=2026-03-05 18:45:00")]
    [InlineData("a las dieciocho cuarenta", "dieciocho cuarenta|time|T18:40=18:40:00")]
    [InlineData("después de la una", "después de la una|timerange|T01=01:00:00.. after, T13=13:00:00.. after")]
    public void Spanish_hours_and_days_follow_the_same_rules_in_other_words(string text, string expected) => Assert.Equal(expected, Readings.Of(text, "es-es"));
}
