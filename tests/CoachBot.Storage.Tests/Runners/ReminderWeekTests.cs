using CoachBot.Storage.Reminders;
using NodaTime;

namespace CoachBot.Storage.Tests.Runners;

public sealed class ReminderWeekTests
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private static readonly ReminderWeek TuesdayAndFriday = ReminderWeek.Of(day => day switch
    {
        IsoDayOfWeek.Tuesday => new LocalTime(7, 0),
        IsoDayOfWeek.Friday => new LocalTime(18, 30),
        _ => null,
    });

    [Fact]
    public void A_week_is_read_as_it_was_written()
    {
        Assert.Equal(",07:00,,,18:30,,", TuesdayAndFriday.ToString());
        Assert.Equal(TuesdayAndFriday, ReminderWeek.Parse(TuesdayAndFriday.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("07:00")]
    [InlineData("25:00,,,,,,")]
    public void A_text_that_is_no_week_is_none(string? stored) => Assert.Null(ReminderWeek.Parse(stored));

    [Theory]
    [InlineData("2026-03-03T05:59:00", "2026-03-03", "07:00")] // Tuesday, 06:59 in Paris
    [InlineData("2026-03-03T06:00:00", "2026-03-06", "18:30")] // Tuesday, 07:00 sharp: it has been
    [InlineData("2026-03-07T10:00:00", "2026-03-10", "07:00")]
    public void The_next_occurrence_is_the_first_day_that_speaks(string after, string date, string time)
    {
        var next = TuesdayAndFriday.NextAfter(Utc(after), Paris)!;

        Assert.Equal((date, time), (next.Date.ToString("yyyy-MM-dd", null), next.Time.ToString("HH:mm", null)));
    }

    [Fact]
    public void A_muted_week_begins_on_its_date() =>
        Assert.Equal(new LocalDate(2026, 4, 3), TuesdayAndFriday.NextAfter(Utc("2026-03-03T00:00:00"), Paris, new LocalDate(2026, 4, 1))!.Date);

    [Fact]
    public void A_week_of_no_days_never_speaks() => Assert.Null(ReminderWeek.Of(_ => null).NextAfter(Utc("2026-03-03T00:00:00"), Paris));

    [Fact]
    public void Over_the_changes_of_the_clocks_every_local_date_has_one_occurrence()
    {
        // 02:30 is skipped on 29 March and comes twice on 25 October.
        var nightly = ReminderWeek.Daily(new LocalTime(2, 30));
        var (after, dates) = (Utc("2026-03-20T00:00:00"), new List<LocalDate>());
        for (var n = 0; n < 230; n++)
        {
            var next = nightly.NextAfter(after, Paris)!;
            dates.Add(next.Date);
            after = next.Due;
        }

        Assert.Equal(Enumerable.Range(0, 230).Select(day => new LocalDate(2026, 3, 20).PlusDays(day)), dates);
    }

    private static Instant Utc(string text) => NodaTime.Text.InstantPattern.ExtendedIso.Parse(text + "Z").Value;
}
