namespace Microsoft.Recognizers.Text.Tests.DateTime;

public class DurationAndSetTests
{
    [Theory]
    [InlineData("I have 40 minutes", "40 minutes|duration|PT40M=2400")]
    [InlineData("an hour and a half at most", "an hour and a half|duration|PT1.5H=5400")]
    [InlineData("it took 3 hours 20 minutes", "3 hours 20 minutes|duration|PT3H20M=12000")]
    [InlineData("a 12-week block", "12-week|duration|P12W=7257600")]
    [InlineData("a few days off", "a few days|duration|P3D=259200")]
    [InlineData("2h of cycling", "2h|duration|PT2H=7200")]
    [InlineData("more than 2 weeks", "more than 2 weeks|duration|P2W=1209600 more")]
    [InlineData("two nights", "two nights|duration|P2D=172800")]
    public void A_length_keeps_its_units(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("every Monday at 6am", "every monday at 6am|set|XXXX-WXX-1T06=not resolved")]
    [InlineData("I lift twice, on Tuesdays", "tuesdays|set|XXXX-WXX-2=not resolved")]
    [InlineData("stretch daily", "daily|set|P1D=not resolved")]
    [InlineData("every other week", "every other week|set|P2W=not resolved")]
    [InlineData("every 3 days", "every 3 days|set|P3D=not resolved")]
    [InlineData("once a month", "once a month|set|P1M=not resolved")]
    [InlineData("8pm every day", "8pm every day|set|T20=not resolved")]
    [InlineData("Thursday evenings", "thursday evenings|set|XXXX-WXX-4TEV=not resolved")]
    [InlineData("the 5th of every month", "the 5th of every month|set|XXXX-XX-05=not resolved")]
    public void What_repeats_is_a_set(string text, string expected) => Assert.Equal(expected, Readings.Of(text));
}
