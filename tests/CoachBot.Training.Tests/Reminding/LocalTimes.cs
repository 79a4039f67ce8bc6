using CoachBot.Training.Reminding;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Training.Tests.Reminding;

public sealed class LocalTimes
{
    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    private static LocalTime Time(string text) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;

    [Theory]
    [InlineData("Europe/London", "07:30", 2026, 3, 4, "2026-03-04T07:30:00Z")]
    [InlineData("Europe/Paris", "02:30", 2026, 3, 29, "2026-03-29T01:00:00Z")] // 02:00–03:00 doesn't exist: 03:00 summer time
    [InlineData("Europe/Paris", "02:30", 2026, 10, 25, "2026-10-25T00:30:00Z")] // comes twice: the earlier
    [InlineData("America/New_York", "01:30", 2026, 11, 1, "2026-11-01T05:30:00Z")]
    [InlineData("Australia/Lord_Howe", "02:15", 2026, 10, 4, "2026-10-03T15:30:00Z")] // a gap of half an hour
    [InlineData("America/Havana", "00:30", 2026, 3, 8, "2026-03-08T05:00:00Z")] // the gap is at midnight
    public void A_skipped_time_comes_right_after_the_gap_and_a_repeated_one_the_first_time(string zone, string time, int year, int month, int day, string due) =>
        Assert.Equal(InstantPattern.General.Parse(due).Value, LocalClock.NextDue(Zone(zone), Time(time), new LocalDate(year, month, day)));

    [Fact]
    public void The_next_one_is_strictly_later_and_once_a_day_all_year_round()
    {
        foreach (var id in new[] { "Europe/Paris", "America/New_York", "Australia/Lord_Howe", "America/Havana", "Pacific/Apia", "Asia/Kathmandu" })
        {
            var zone = Zone(id);
            foreach (var time in new[] { "00:00", "00:30", "01:30", "02:00", "02:30", "03:00", "23:30" })
            {
                var (due, date) = LocalClock.NextDueAfter(zone, Time(time), Instant.FromUtc(2026, 1, 1, 0, 0));
                for (var day = 0; day < 366; day++)
                {
                    var (next, on) = LocalClock.NextDueAfter(zone, Time(time), due);
                    Assert.True(next > due);
                    Assert.Equal(date.PlusDays(1), on);
                    (due, date) = (next, on);
                }
            }
        }
    }

    [Fact]
    public void Quiet_days_are_passed_over_and_a_year_of_them_is_never()
    {
        var zone = Zone("Europe/London");
        var after = Instant.FromUtc(2026, 3, 6, 12, 0);
        var next = LocalClock.NextDueAfter(zone, _ => new LocalTime(7, 0), date => date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday), after);
        Assert.Equal(new LocalDate(2026, 3, 9), next!.Value.Date);
        Assert.Null(LocalClock.NextDueAfter(zone, _ => new LocalTime(7, 0), _ => false, after));
    }
}
