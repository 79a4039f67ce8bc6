using CoachBot.Plans.Upcoming;
using CoachBot.Storage.Runners;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Plans.Tests.Upcoming;

public sealed class ReminderPlanTests
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    // A Wednesday.
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 4, 12, 0);

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    public void Who_has_not_agreed_is_never_spoken_to_first(bool? enabled) =>
        Assert.Empty(Rows(new ReminderPreferences(enabled, new LocalTime(18, 0))));

    [Fact]
    public void Single_days_have_their_own_times()
    {
        var session = Row("session", new ReminderPreferences(true, DayTimes: [new(IsoDayOfWeek.Tuesday, new LocalTime(18, 0)), new(IsoDayOfWeek.Friday, new LocalTime(7, 0))]));

        Assert.Equal((new LocalDate(2026, 3, 6), new LocalTime(7, 0)), (session.LocalDate, session.LocalTime));
        Assert.Equal(",18:00,,,07:00,,", session.Week!.ToString());
    }

    [Fact]
    public void A_day_without_its_own_time_has_the_usual_one()
    {
        var session = Row("session", new ReminderPreferences(true, new LocalTime(19, 0), [new(IsoDayOfWeek.Friday, new LocalTime(7, 0))]));

        Assert.Equal("19:00,19:00,19:00,19:00,07:00,19:00,19:00", session.Week!.ToString());
        Assert.Equal(Instant.FromUtc(2026, 3, 4, 19, 0), session.Due);
    }

    [Fact]
    public void Quiet_days_are_quiet_for_every_kind()
    {
        var rows = Rows(new ReminderPreferences(true, new LocalTime(19, 0), QuietDays: [IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Sunday]));

        Assert.Equal(["session", "checkIn"], rows.Select(row => row.Kind));
        Assert.All(rows, row => Assert.Equal(new LocalDate(2026, 3, 6), row.LocalDate));
    }

    [Fact]
    public void Muted_reminders_begin_again_on_their_date()
    {
        var rows = Rows(new ReminderPreferences(true, new LocalTime(19, 0), MutedUntil: new LocalDate(2026, 3, 20)));

        Assert.All(rows, row => Assert.True(row.LocalDate >= new LocalDate(2026, 3, 20)));
        Assert.Equal(new LocalDate(2026, 3, 20), rows.Single(row => row.Kind == "session").LocalDate);
    }

    [Fact]
    public void Check_ins_and_the_weekly_summary_can_be_left_out() =>
        Assert.Equal(["session"], Rows(new ReminderPreferences(true, new LocalTime(19, 0), CheckIns: false, WeeklySummary: false)).Select(row => row.Kind));

    [Fact]
    public void The_weekly_summary_comes_on_sunday() =>
        Assert.Equal(IsoDayOfWeek.Sunday, Row("weekly", new ReminderPreferences(true, new LocalTime(19, 0))).LocalDate.DayOfWeek);

    [Fact]
    public void Race_week_is_announced_seven_days_before_and_on_the_day()
    {
        var race = Rows(new ReminderPreferences(true, new LocalTime(19, 0)), new LocalDate(2026, 6, 27)).Single(row => row.Kind == "raceWeek");

        Assert.Equal(new LocalDate(2026, 6, 20), race.LocalDate);
        Assert.Equal(new LocalDate(2026, 6, 27), race.Week!.NextAfter(race.Due, London)!.Date);
    }

    [Fact]
    public void A_race_that_is_over_is_not_announced() =>
        Assert.DoesNotContain(Rows(new ReminderPreferences(true, new LocalTime(19, 0)), new LocalDate(2026, 3, 1)), row => row.Kind == "raceWeek");

    [Fact]
    public void One_reminder_asked_for_by_itself_is_due_whatever_else_is_off()
    {
        var once = new LocalDateTime(2026, 3, 4, 13, 0);

        var row = Row("once", new ReminderPreferences(false, MutedUntil: new LocalDate(2026, 3, 20), QuietDays: [IsoDayOfWeek.Wednesday], Once: once));
        Assert.Equal((once.Date, once.TimeOfDay), (row.LocalDate, row.LocalTime));
        Assert.Equal(Instant.FromUtc(2026, 3, 4, 13, 0), row.Due);
    }

    [Fact]
    public void One_reminder_that_is_past_is_not_due_again() =>
        Assert.DoesNotContain(Rows(new ReminderPreferences(true, new LocalTime(19, 0), Once: new LocalDateTime(2026, 3, 4, 11, 0))), row => row.Kind == "once");

    [Fact]
    public void Rows_stay_as_they_are_while_nothing_they_follow_from_changes()
    {
        var before = RunnerProfile.Empty with { Reminders = new ReminderPreferences(true, new LocalTime(19, 0)) };

        Assert.Null(ReminderPlan.After(before, before with { Age = 40 }, London, Now));
        Assert.NotNull(ReminderPlan.After(before, before with { TimeZone = "Europe/Paris" }, London, Now));
        Assert.NotNull(ReminderPlan.After(before, before with { Goal = new Goal(null, null, new LocalDate(2026, 6, 1)) }, London, Now));
    }

    private static IReadOnlyList<NextReminder> Rows(ReminderPreferences preferences, LocalDate? race = null) =>
        ReminderPlan.For(RunnerProfile.Empty with { Reminders = preferences, Goal = new Goal(null, null, race) }, London, Now);

    private static NextReminder Row(string kind, ReminderPreferences preferences) => Rows(preferences).Single(row => row.Kind == kind);
}
