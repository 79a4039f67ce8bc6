namespace Microsoft.Recognizers.Text.Tests.DateTime;

public class EndsAndPartsTests
{
    [Theory]
    [InlineData("on the last day of the month", "the last day of the month|date|2026-03-31=2026-03-31")]
    [InlineData("the last day of next month", "the last day of next month|date|2026-04-30=2026-04-30")]
    [InlineData("first day of next year", "first day of next year|date|2027-01-01=2027-01-01")]
    [InlineData("the last day of 2027", "the last day of 2027|date|2027-12-31=2027-12-31")]
    [InlineData("last day of November", "last day of november|date|XXXX-11-30=2025-11-30, XXXX-11-30=2026-11-30")]
    [InlineData("the last day of February", "the last day of february|date|XXXX-02-28=2026-02-28, XXXX-02-28=2027-02-28")]
    [InlineData("the first day of next week", "the first day of next week|date|2026-03-09=2026-03-09")]
    [InlineData("the 100th day of 2026", "the 100th day of 2026|date|2026-04-10=2026-04-10")]
    [InlineData("the last day", "the last day|date|2026-03-03=2026-03-03")]
    public void A_day_may_be_counted_within_its_range(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("the first 4 days of August", "the first 4 days of august|daterange|(XXXX-08-01,XXXX-08-05,P4D)=2025-08-01..2025-08-05, (XXXX-08-01,XXXX-08-05,P4D)=2026-08-01..2026-08-05")]
    [InlineData("last ten days of April", "last ten days of april|daterange|(XXXX-04-21,XXXX-05-01,P10D)=2025-04-21..2025-05-01, (XXXX-04-21,XXXX-05-01,P10D)=2026-04-21..2026-05-01")]
    [InlineData("the 20th week of 2026", "the 20th week of 2026|daterange|2026-W20=2026-05-11..2026-05-18")]
    [InlineData("2026 week 20", "2026 week 20|daterange|2026-W20=2026-05-11..2026-05-18")]
    [InlineData("the 54th week of the moon", "")]
    public void So_many_units_stand_at_one_end_of_a_month_or_year(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("a race on May 9 next year", "may 9 next year|date|2027-05-09=2027-05-09")]
    [InlineData("on the 9th of May of last year", "the 9th of may of last year|date|2025-05-09=2025-05-09")]
    [InlineData("as in May last year", "may last year|daterange|2025-05=2025-05-01..2025-06-01")]
    [InlineData("it may last three hours", "three hours|duration|PT3H=10800")]
    [InlineData("last Friday next month", "last friday next month|date|XXXX-04-WXX-5-#4=2026-04-24")]
    [InlineData("in 3 weeks on Sunday", "in 3 weeks on sunday|date|2026-03-22=2026-03-22")]
    [InlineData("from 2020 to the present", "from 2020 to the present|daterange|(2020-01-01,2026-03-04,P2254D)=2020-01-01..2026-03-04")]
    [InlineData("from last week to next week", "from last week to next week|daterange|(2026-02-23,2026-03-09,P2W)=2026-02-23..2026-03-09")]
    [InlineData("from the end of May to mid June", "from the end of may to mid june|daterange|(XXXX-06-01,XXXX-06-16,P15D)=2025-06-01..2025-06-16, (XXXX-06-01,XXXX-06-16,P15D)=2026-06-01..2026-06-16")]
    [InlineData("Q2/2027", "q2/2027|daterange|(2027-04-01,2027-07-01,P3M)=2027-04-01..2027-07-01")]
    [InlineData("0:30 am", "0:30 am|time|T00:30=00:30:00")]
    [InlineData("four days earlier", "four days earlier|date|2026-02-28=2026-02-28")]
    [InlineData("day before Christmas", "day before christmas|date|2026-12-24=2026-12-24")]
    public void What_stands_beside_a_date_belongs_to_it(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("rest a quarter of an hour", "a quarter of an hour|duration|PT0.25H=900")]
    [InlineData("three quarters of an hour", "three quarters of an hour|duration|PT0.75H=2700")]
    [InlineData("1/2 an hour easy", "1/2 an hour|duration|PT0.5H=1800")]
    [InlineData("for three quarters", "three quarters|duration|P9M=23328000")]
    [InlineData("week and a half", "week and a half|duration|P1.5W=907200")]
    [InlineData("during 40 minutes", "40 minutes|duration|PT40M=2400")]
    [InlineData("the last week and a half", "last week and a half|daterange|(2026-02-21,2026-03-04,P1.5W)=2026-02-21..2026-03-04")]
    [InlineData("some day I will", "")]
    public void Parts_of_a_unit_are_lengths(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("every second Sunday", "every second sunday|set|XXXX-WXX-7=not resolved")]
    [InlineData("every 20th of the month", "every 20th of the month|set|XXXX-XX-20=not resolved")]
    [InlineData("every Halloween", "every halloween|set|XXXX-10-31=not resolved")]
    [InlineData("I run on weekdays", "weekdays|set|P1BD=not resolved")]
    [InlineData("Saturday mornings at 9", "saturday mornings at 9|set|XXXX-WXX-6T09=not resolved")]
    [InlineData("once per month", "once per month|set|P1M=not resolved")]
    public void More_things_repeat(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("from tomorrow 7am to 9am", "from tomorrow 7am to 9am|datetimerange|(2026-03-05T07,2026-03-05T09,PT2H)=2026-03-05 07:00:00..2026-03-05 09:00:00")]
    [InlineData("2026-03-09 10:00 - 2026-03-09 12:30", "2026-03-09 10:00 - 2026-03-09 12:30|datetimerange|(2026-03-09T10:00,2026-03-09T12:30,PT2H30M)=2026-03-09 10:00:00..2026-03-09 12:30:00")]
    [InlineData("finish by EOD tomorrow", "by eod tomorrow|datetimerange|2026-03-05T23:59:59=..2026-03-05 23:59:59 before")]
    [InlineData("Friday eod", "friday eod|datetime|XXXX-WXX-5T23:59:59=2026-02-27 23:59:59, XXXX-WXX-5T23:59:59=2026-03-06 23:59:59")]
    [InlineData("8am to 4pm Tuesday to Thursday", "8am to 4pm|timerange|(T08,T16,PT8H)=08:00:00..16:00:00 ; tuesday to thursday|daterange|(XXXX-WXX-2,XXXX-WXX-4,P2D)=2026-03-03..2026-03-05")]
    [InlineData("late at night", "late at night|timerange|TNI=22:00:00..23:59:59 end")]
    public void A_stretch_of_the_clock_ends_after_it_begins(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("trabajo de 10 a 18 horas", "de 10 a 18 horas|timerange|(T10,T18,PT8H)=10:00:00..18:00:00")]
    [InlineData("de 2 a 3 horas", "3 horas|duration|PT3H=10800")]
    [InlineData("los jueves corro", "los jueves|set|XXXX-WXX-4=not resolved")]
    [InlineData("los martes a las 7 de la tarde", "los martes a las 7 de la tarde|set|XXXX-WXX-2T19=not resolved")]
    [InlineData("una máquina del siglo XIX", "siglo xix|daterange|(1800-01-01,1900-01-01,P100Y)=1800-01-01..1900-01-01")]
    [InlineData("antes de ayer", "antes de ayer|date|2026-03-02=2026-03-02")]
    [InlineData("dos días antes de ayer", "dos días antes de ayer|date|2026-03-01=2026-03-01")]
    [InlineData("la semana del 20", "la semana del 20|daterange|XXXX-XX-20=2026-02-16..2026-02-23, XXXX-XX-20=2026-03-16..2026-03-23")]
    [InlineData("el último día del próximo mes", "el último día del próximo mes|date|2026-04-30=2026-04-30")]
    [InlineData("el día después de Navidad", "el día después de navidad|date|2026-12-26=2026-12-26")]
    [InlineData("el invierno pasado", "invierno pasado|daterange|2025-WI=not resolved")]
    [InlineData("tres cuartos de hora", "tres cuartos de hora|duration|PT0.75H=2700")]
    [InlineData("mes y medio sin correr", "mes y medio|duration|P1.5M=3888000")]
    [InlineData("primeras dos semanas de 2027", "primeras dos semanas de 2027|daterange|(2027-01-04,2027-01-18,P2W)=2027-01-04..2027-01-18")]
    [InlineData("los dos primeros meses de 2027", "los dos primeros meses de 2027|daterange|(2027-01-01,2027-03-01,P2M)=2027-01-01..2027-03-01")]
    [InlineData("el jueves entrante", "jueves entrante|date|2026-03-12=2026-03-12")]
    [InlineData("el próximo semestre", "el próximo semestre|daterange|(2026-07-01,2027-01-01,P6M)=2026-07-01..2027-01-01")]
    [InlineData("a las seis y media mañana por la tarde", "seis y media mañana por la tarde|datetime|2026-03-05T18:30=2026-03-05 18:30:00")]
    [InlineData("la noche siguiente", "noche siguiente|datetimerange|2026-03-05TNI=2026-03-05 20:00:00..2026-03-05 23:59:59")]
    [InlineData("entre 4 y 6 corredores", "")]
    public void Spanish_has_its_own_ends_and_parts(string text, string expected) => Assert.Equal(expected, Readings.Of(text, "es-es"));
}
