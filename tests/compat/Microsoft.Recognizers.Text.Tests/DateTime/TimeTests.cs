namespace Microsoft.Recognizers.Text.Tests.DateTime;

public class TimeTests
{
    [Theory]
    [InlineData("remind me at 6:45 pm", "6:45 pm|time|T18:45=18:45:00")]
    [InlineData("call at 7", "7|time|T07=07:00:00, T19=19:00:00")]
    [InlineData("6a works", "6a|time|T06=06:00:00")]
    [InlineData("half past seven", "half past seven|time|T07:30=07:30:00, T19:30=19:30:00")]
    [InlineData("a quarter to six in the morning", "a quarter to six in the morning|time|T05:45=05:45:00")]
    [InlineData("twelve thirty", "twelve thirty|time|T12:30=12:30:00, T00:30=00:30:00")]
    [InlineData("I eat at noon", "noon|time|T12=12:00:00")]
    [InlineData("21:05", "21:05|time|T21:05=21:05:00")]
    public void A_time_has_both_halves_of_the_day_unless_one_is_said(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("strength tomorrow at 6", "tomorrow at 6|datetime|2026-03-05T06=2026-03-05 06:00:00, 2026-03-05T18=2026-03-05 18:00:00")]
    [InlineData("on Friday at 5pm", "friday at 5pm|datetime|XXXX-WXX-5T17=2026-02-27 17:00:00, XXXX-WXX-5T17=2026-03-06 17:00:00")]
    [InlineData("tonight at 8", "tonight at 8|datetime|2026-03-04T20=2026-03-04 20:00:00")]
    [InlineData("7am on June 3rd 2026", "7am on june 3rd 2026|datetime|2026-06-03T07=2026-06-03 07:00:00")]
    [InlineData("2026-03-09T06:15:00Z", "2026-03-09t06:15:00z|datetime|2026-03-09T06:15:00=2026-03-09 06:15:00")]
    [InlineData("start in 20 minutes", "in 20 minutes|datetime|2026-03-04T10:20:00=2026-03-04 10:20:00")]
    [InlineData("start now", "now|datetime|PRESENT_REF=2026-03-04 10:00:00")]
    public void A_time_joins_the_day_beside_it(string text, string expected) => Assert.Equal(expected, Readings.Of(text));

    [Theory]
    [InlineData("my pulse was 8% lower")]
    [InlineData("I did 3x8 squats")]
    [InlineData("the bar is 20 kg")]
    [InlineData("you may rest")]
    [InlineData("a second opinion")]
    [InlineData("version 1.2.3.4")]
    public void What_only_looks_like_a_time_is_left_alone(string text) => Assert.Equal(string.Empty, Readings.Of(text));
}
