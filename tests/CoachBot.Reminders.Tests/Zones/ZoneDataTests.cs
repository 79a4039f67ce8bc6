using CoachBot.Reminders.Tests.Hosting;
using CoachBot.Reminders.Zones;
using CoachBot.Storage.Database;
using CoachBot.Storage.Runners;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace CoachBot.Reminders.Tests.Zones;

/// <summary>Clocks that change by decree, and runners who change clocks.</summary>
public sealed class ZoneDataTests
{
    public static TheoryData<string> Databases => ReminderHouse.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task New_zone_data_moves_what_is_ahead_and_leaves_what_is_due(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("ahead", new LocalTime(9, 0));
        await house.AddRunnerAsync("due", new LocalTime(6, 30));
        house.Clock.MoveTo(7, 0);

        // London decides to keep summer time all winter.
        var changed = await Update(house, "TZDB: 2099a", id => id == ReminderHouse.Zone ? DateTimeZone.ForOffset(Offset.FromHours(1)) : null).RunAsync(default);

        Assert.Equal(1, changed);
        Assert.Equal(
            [Instant.FromUtc(2026, 3, 4, 8, 0), Instant.FromUtc(2026, 3, 4, 6, 30)],
            await house.Get<CoachDatabase>().ReadAsync(context => context.Reminders.OrderBy(row => row.RunnerId).Select(row => row.NextDue).ToArrayAsync()));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_same_zone_data_or_an_older_host_changes_nothing(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("ada", new LocalTime(9, 0));

        Assert.Equal(0, await Update(house, "TZDB: 2026b", _ => DateTimeZone.Utc).RunAsync(default));
        Assert.Equal(0, await Update(house, "TZDB: 2026b", _ => DateTimeZone.ForOffset(Offset.FromHours(5))).RunAsync(default));
        Assert.Equal(0, await Update(house, "TZDB: 2025c", _ => DateTimeZone.ForOffset(Offset.FromHours(5))).RunAsync(default));
        Assert.Equal(1, await Update(house, "TZDB: 2026c", _ => DateTimeZone.ForOffset(Offset.FromHours(5))).RunAsync(default));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Whoever_changes_zones_in_the_second_in_which_one_is_due_is_still_told_once(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        var runner = await house.AddRunnerAsync("ada", new LocalTime(6, 30));
        house.Clock.MoveTo(6, 30);

        // To Kolkata, where half past six is long over: the next there is tomorrow's.
        await TravelAsync(house, runner, "Asia/Kolkata", new LocalDate(2026, 3, 5));
        await house.Dispatcher.DrainAsync(default);
        house.Clock.MoveTo(1, 0, day: 5);
        await house.Dispatcher.DrainAsync(default);
        await house.Dispatcher.DrainAsync(default);

        Assert.Equal(["2026-03-04", "2026-03-05"], (await house.SentAsync()).Select(sent => sent.Date));
        Assert.Equal(2, house.Messenger.Sent.Count);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Whoever_travels_west_after_todays_reminder_has_no_second_one_today(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        var runner = await house.AddRunnerAsync("ada", new LocalTime(6, 30));
        house.Clock.MoveTo(6, 30);
        await house.Dispatcher.DrainAsync(default);

        await TravelAsync(house, runner, "America/New_York", new LocalDate(2026, 3, 4));
        house.Clock.MoveTo(11, 30);
        await house.Dispatcher.DrainAsync(default);
        Assert.Single(house.Messenger.Sent);

        house.Clock.MoveTo(11, 30, day: 5);
        await house.Dispatcher.DrainAsync(default);
        Assert.Equal(["2026-03-04", "2026-03-05"], (await house.SentAsync()).Select(sent => sent.Date));
    }

    private static ZoneDataUpdate Update(ReminderHouse house, string version, Func<string, DateTimeZone?> find) =>
        new(house.Get<CoachDatabase>(), new ChosenZones(version, find), house.Clock, NullLogger<ZoneDataUpdate>.Instance);

    private static Task TravelAsync(ReminderHouse house, RunnerId runner, string zone, LocalDate first) => house.Get<IRunnerStore>().SetRemindersAsync(
        runner, [new NextReminder("session", zone, new LocalTime(6, 30), first, first.At(new LocalTime(6, 30)).InZoneLeniently(DateTimeZoneProviders.Tzdb[zone]).ToInstant())]);

    private sealed class ChosenZones(string version, Func<string, DateTimeZone?> find) : IZoneData
    {
        public string Version => version;

        public DateTimeZone? Find(string id) => find(id);
    }
}
