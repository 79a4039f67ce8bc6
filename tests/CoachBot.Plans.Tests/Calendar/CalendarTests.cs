using System.Text;
using System.Text.Json;
using CoachBot.Plans.Calendar;
using CoachBot.Plans.Tests.Readers;
using CoachBot.Plans.Tests.Service;
using CoachBot.Training.Commands;
using CoachBot.Training.Plans;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using NodaTime;

namespace CoachBot.Plans.Tests.Calendar;

/// <summary>Read with ical.js.</summary>
public sealed class CalendarTests(PlanHouse house) : IClassFixture<PlanHouse>
{
    private ICalendarFeed Feed => house.Get<ICalendarFeed>();

    [Fact]
    public async Task Every_session_is_an_event_at_the_runners_hour_on_both_sides_of_a_change_of_the_clocks()
    {
        var (runner, secret) = await RunnerAsync(new LocalTime(6, 30));
        var calendar = await ReadAsync(secret);
        var sessions = (await house.Plans.LoadAsync(runner)).State.Plan!.Sessions.ToList();

        Assert.Equal("PUBLISH", calendar.GetProperty("method").GetString());
        Assert.True(calendar.GetProperty("again").GetBoolean(), "ical.js writes what it has read");
        var events = calendar.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(sessions.Count, events.Count);
        var london = DateTimeZoneProviders.Tzdb["Europe/London"];
        Assert.Equal(
            sessions.Select(session => (session.Date + new LocalTime(6, 30)).InZoneStrictly(london).ToDateTimeUtc()),
            events.Select(item => item.GetProperty("startUtc").GetDateTime()));
        Assert.Equal(sessions.Select(session => (double)session.Minutes), events.Select(item => item.GetProperty("minutes").GetDouble()));
        Assert.All(events, item =>
        {
            Assert.Equal(("Europe/London", "-PT15M"), (Text(item, "zone"), Text(item, "alarm")));
        });
        Assert.Equal(events.Count, events.Select(item => Text(item, "uid")).Distinct().Count());
    }

    [Fact]
    public async Task A_moved_session_keeps_its_uid_and_counts_up_and_a_skipped_one_is_cancelled()
    {
        var (runner, secret) = await RunnerAsync(new LocalTime(18, 0));
        var before = await EventsAsync(secret);
        var first = (await house.Plans.LoadAsync(runner)).State.Plan!.Sessions.First();

        var move = await house.Plans.HandleAsync(runner, new CommandId("move"), new MoveSession(first.Date.PlusDays(1), first.Date));
        var option = move.Decision.Options.FirstOrDefault();
        if (move.Decision.Refusal is not null)
        {
            move = await house.Plans.HandleAsync(runner, new CommandId("move again"), new MoveSession(option!.Date, first.Date, option.Load));
        }

        Assert.Null(move.Decision.Refusal);
        var moved = move.View.State.Plan!.Sessions.Single(session => session.Id == first.Id);
        var after = await EventsAsync(secret);
        var uid = before.Single(item => item.Value.Date == first.Date).Key;
        Assert.Equal(before[uid].Sequence + 1, after[uid].Sequence);
        Assert.Equal(moved.Date, after[uid].Date);

        await house.Plans.HandleAsync(runner, new CommandId("skip"), new SkipSession(moved.Date));
        var skipped = await EventsAsync(secret);
        Assert.Equal(("CANCELLED", before[uid].Sequence + 2), (skipped[uid].Status, skipped[uid].Sequence));

        await house.Plans.HandleAsync(runner, new CommandId("undo"), new Undo());
        var back = await EventsAsync(secret);
        Assert.Equal(("CONFIRMED", before[uid].Sequence + 3), (back[uid].Status, back[uid].Sequence));
    }

    [Fact]
    public async Task A_new_hour_counts_every_session_up()
    {
        var (runner, secret) = await RunnerAsync(null);
        var before = await EventsAsync(secret);
        Assert.All(before.Values, item => Assert.True(item.AllDay));

        await house.Plans.HandleAsync(runner, new CommandId("hour"), new SetReminders(new ReminderPreferences(true, new LocalTime(7, 15))));

        var after = await EventsAsync(secret);
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        Assert.All(after, item => Assert.Equal((false, before[item.Key].Sequence + 1), (item.Value.AllDay, item.Value.Sequence)));
    }

    [Fact]
    public async Task Soreness_changes_the_sessions_and_is_never_named()
    {
        var (runner, secret) = await RunnerAsync(new LocalTime(18, 0));
        var before = await EventsAsync(secret);
        await house.Plans.HandleAsync(runner, new CommandId("sore"), new ReportSoreness(new SorenessReport(
            BodySite.Shin, Side.Left, SorenessKind.Bone, 4, Flags: [RedFlag.PinpointBone], FlagsAsked: true)));

        var text = (await Feed.ReadAsync(secret))!;
        var after = await EventsAsync(secret);
        Assert.Contains(after, item => before.TryGetValue(item.Key, out var old) && old.Sequence < item.Value.Sequence);
        Assert.DoesNotContain("shin", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("pain", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(runner.Value, text);
    }

    [Fact]
    public async Task No_line_is_longer_than_75_octets_and_none_breaks_a_character()
    {
        var (_, secret) = await RunnerAsync(new LocalTime(18, 0));
        var text = (await Feed.ReadAsync(secret))!;

        Assert.EndsWith("END:VCALENDAR\r\n", text);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('�', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        Assert.DoesNotContain("\n", text.Replace("\r\n", ""));
        Assert.Contains(" × ", (await ReadAsync(secret)).GetProperty("events")[0].GetProperty("description").GetString());
    }

    [Fact]
    public async Task A_secret_opens_one_runners_calendar_until_it_is_replaced_revoked_or_erased()
    {
        var (runner, first) = await RunnerAsync(null);
        var second = await Feed.OpenAsync(runner);

        Assert.Null(await Feed.ReadAsync(first));
        Assert.NotNull(await Feed.ReadAsync(second));
        Assert.Null(await Feed.ReadAsync("guess"));
        Assert.NotNull(await Feed.OpenSinceAsync(runner));
        Assert.DoesNotContain(second, await house.Plans.ExportAsync(runner));

        await Feed.CloseAsync(runner);
        Assert.Null(await Feed.ReadAsync(second));
        Assert.Null(await Feed.OpenSinceAsync(runner));

        var third = await Feed.OpenAsync(runner);
        await house.Plans.EraseAsync(runner);
        Assert.Null(await Feed.ReadAsync(third));
    }

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();

    private async Task<(RunnerId Runner, string Secret)> RunnerAsync(LocalTime? hour)
    {
        var runner = await ARunner.WithPlanAsync(house.Plans);
        if (hour is { } time)
        {
            await house.Plans.HandleAsync(runner, new CommandId("reminders"), new SetReminders(new ReminderPreferences(true, time)));
        }

        return (runner, await Feed.OpenAsync(runner));
    }

    private async Task<JsonElement> ReadAsync(string secret) =>
        await NodeReader.ReadAsync("calendar.mjs", Encoding.UTF8.GetBytes((await Feed.ReadAsync(secret))!));

    private async Task<Dictionary<string, Known>> EventsAsync(string secret) => (await ReadAsync(secret)).GetProperty("events").EnumerateArray().ToDictionary(
        item => Text(item, "uid")!,
        item => new Known(
            LocalDate.FromDateTime(DateTime.Parse(Text(item, "start")!, System.Globalization.CultureInfo.InvariantCulture)), item.GetProperty("sequence").GetInt32(),
            Text(item, "status")!, item.GetProperty("allDay").GetBoolean()));

    private sealed record Known(LocalDate Date, int Sequence, string Status, bool AllDay);
}
