namespace Microsoft.Recognizers.Text.Tests.DateTime;

/// <summary>What stands beside a phrase changes nothing unless it belongs to it.</summary>
public class NeighboursTests
{
    [Theory]
    [InlineData("2027: a marathon", "2027|daterange|2027=2027-01-01..2028-01-01")]
    [InlineData("year:2027", "2027|daterange|2027=2027-01-01..2028-01-01")]
    [InlineData("11/20: race", "11/20|date|XXXX-11-20=2025-11-20, XXXX-11-20=2026-11-20")]
    [InlineData("Monday at 6: run", "monday at 6|datetime|XXXX-WXX-1T06=2026-03-02 06:00:00, XXXX-WXX-1T06=2026-03-09 06:00:00, XXXX-WXX-1T18=2026-03-02 18:00:00, XXXX-WXX-1T18=2026-03-09 18:00:00")]
    [InlineData("on the 9th: rest", "the 9th|date|XXXX-XX-09=2026-02-09, XXXX-XX-09=2026-03-09")]
    [InlineData("from 2026 to 2028: three races", "from 2026 to 2028|daterange|(2026-01-01,2028-01-01,P2Y)=2026-01-01..2028-01-01")]
    [InlineData("a 2000:1 chance", "")]
    public void A_colon_ends_a_number_where_no_digit_follows(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("\"June of 87\"", "june of 87|daterange|1987-06=1987-06-01..1987-07-01")]
    [InlineData("(4W)", "4w|duration|P4W=2419200")]
    [InlineData("> tomorrow is fine", "tomorrow|date|2026-03-05=2026-03-05")]
    [InlineData("> 2027", "> 2027|daterange|2027=2028-01-01.. after")]
    [InlineData("Fathers'  Day", "fathers'  day|date|XXXX-06-WXX-7-3=2025-06-15, XXXX-06-WXX-7-3=2026-06-21")]
    [InlineData("meet on the 9th\nMaria", "the 9th|date|XXXX-XX-09=2026-02-09, XXXX-XX-09=2026-03-09")]
    public void Quotes_brackets_and_line_breaks_stay_outside(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("the week of the 9th suits me", "the week of the 9th|daterange|XXXX-XX-09=2026-02-09..2026-02-16, XXXX-XX-09=2026-03-09..2026-03-16")]
    [InlineData("every hour and a half", "every hour and a half|set|PT1.5H=not resolved")]
    [InlineData("every two hours and 30 minutes", "every two hours and 30 minutes|set|PT2H30M=not resolved")]
    [InlineData("every single day", "")]
    [InlineData("give me a second and I'm there", "a second|duration|PT1S=1")]
    [InlineData("a second wind", "")]
    [InlineData("weeks 10 people trained", "")]
    [InlineData("back in December. fifth of July, 2027", "december|daterange|XXXX-12=2025-12-01..2026-01-01, XXXX-12=2026-12-01..2027-01-01 ; fifth of july, 2027|date|2027-07-05=2027-07-05")]
    public void A_phrase_is_read_to_its_end_and_no_further(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("a partir de ahora", "a partir de ahora|datetimerange|PRESENT_REF=2026-03-04 10:00:00.. since")]
    [InlineData("el día 9 fue duro", "el día 9|date|XXXX-XX-09=2026-02-09, XXXX-XX-09=2026-03-09")]
    [InlineData("un segundo y voy", "un segundo|duration|PT1S=1")]
    [InlineData("revisión bienal", "bienal|set|P2Y=not resolved")]
    [InlineData("jueves de las 10 a las 4", "jueves de las 10 a las 4|datetimerange|(XXXX-WXX-4T10,XXXX-WXX-4T16,PT6H)=2026-02-26 10:00:00..2026-02-26 16:00:00, (XXXX-WXX-4T10,XXXX-WXX-4T16,PT6H)=2026-03-05 10:00:00..2026-03-05 16:00:00")]
    public void So_it_is_in_Spanish(string text, string expected) => Assert.Equal(expected, Readings.Of(text, "es-es"));
}
