namespace Microsoft.Recognizers.Text.Tests.DateTime;

public class SpanishTests
{
    [Theory]
    [InlineData("mi carrera es el 28 de junio de 2026", "28 de junio de 2026|date|2026-06-28=2026-06-28")]
    [InlineData("el martes que viene no puedo", "martes que viene|date|2026-03-10=2026-03-10")]
    [InlineData("pasado mañana", "pasado mañana|date|2026-03-06=2026-03-06")]
    [InlineData("hace tres días", "hace tres días|date|2026-03-01=2026-03-01")]
    [InlineData("el veintidós de abril de mil novecientos ochenta y ocho", "veintidós de abril de mil novecientos ochenta y ocho|date|1988-04-22=1988-04-22")]
    [InlineData("la semana pasada", "la semana pasada|daterange|2026-W09=2026-02-23..2026-03-02")]
    [InlineData("los próximos 10 días", "próximos 10 días|daterange|(2026-03-05,2026-03-15,P10D)=2026-03-05..2026-03-15")]
    [InlineData("del 3 al 12 de agosto de 2026", "del 3 al 12 de agosto de 2026|daterange|(2026-08-03,2026-08-12,P9D)=2026-08-03..2026-08-12")]
    [InlineData("en mayo", "mayo|daterange|XXXX-05=2025-05-01..2025-06-01, XXXX-05=2026-05-01..2026-06-01")]
    public void Days_and_ranges_are_read_in_the_word_order_of_Spanish(string text, string expected) => Assert.Equal(expected, Readings.Of(text, "es-es"));

    [Theory]
    [InlineData("a las siete y media", "siete y media|time|T07:30=07:30:00, T19:30=19:30:00")]
    [InlineData("a las 6 menos cuarto de la tarde", "6 menos cuarto de la tarde|time|T17:45=17:45:00")]
    [InlineData("mañana a las 8 de la mañana", "mañana a las 8 de la mañana|datetime|2026-03-05T08=2026-03-05 08:00:00")]
    [InlineData("entre las 6 y las 7 de la tarde", "entre las 6 y las 7 de la tarde|timerange|(T18,T19,PT1H)=18:00:00..19:00:00")]
    [InlineData("tengo 40 minutos", "40 minutos|duration|PT40M=2400")]
    [InlineData("todos los lunes", "todos los lunes|set|XXXX-WXX-1=not resolved")]
    [InlineData("antes del viernes", "antes del viernes|daterange|XXXX-WXX-5=..2026-02-27 before, XXXX-WXX-5=..2026-03-06 before")]
    public void Times_lengths_and_sets_are_read_too(string text, string expected) => Assert.Equal(expected, Readings.Of(text, "es-mx"));

    [Theory]
    [InlineData("desde el lunes hasta el viernes", "desde el lunes hasta el viernes|daterange|(XXXX-WXX-1,XXXX-WXX-5,P4D)=2026-03-02..2026-03-06")]
    [InlineData("todas las noches", "todas las noches|set|TNI=not resolved")]
    [InlineData("un par de horas", "un par de horas|duration|PT2H=7200")]
    [InlineData("sobre las 5", "sobre las 5|time|T05=05:00:00 approx, T17=17:00:00 approx")]
    [InlineData("a las 17h", "17h|time|T17=17:00:00")]
    [InlineData("la navidad pasada", "navidad pasada|date|2025-12-25=2025-12-25")]
    [InlineData("década de los noventa", "década de los noventa|daterange|(XX90-01-01,XX00-01-01,P10Y)=1990-01-01..2000-01-01, (XX90-01-01,XX00-01-01,P10Y)=2090-01-01..2100-01-01")]
    [InlineData("el martes 10 a las siete de la tarde", "martes 10 a las siete de la tarde|datetime|XXXX-WXX-2T19=2026-02-10 19:00:00, XXXX-WXX-2T19=2026-03-10 19:00:00")]
    public void Articles_and_words_after_the_noun_belong_to_the_phrase(string text, string expected) => Assert.Equal(expected, Readings.Of(text, "es-es"));
}
