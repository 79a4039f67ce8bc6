using CoachBot.Channels.Outbound;
using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Tests.Hosting;
using NodaTime;

namespace CoachBot.Reminders.Tests.Dispatch;

public sealed class DispatcherTests
{
    public static TheoryData<string> Databases => ReminderHouse.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_reminder_is_sent_when_it_is_due_and_not_before_and_not_again(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("ada");

        house.Clock.MoveTo(6, 29);
        await house.Dispatcher.DrainAsync(default);
        Assert.Empty(house.Messenger.Sent);

        house.Clock.MoveTo(6, 30);
        await house.Dispatcher.DrainAsync(default);
        await house.Dispatcher.DrainAsync(default);
        house.Clock.MoveTo(6, 45);
        await house.Dispatcher.DrainAsync(default);

        Assert.Equal("session on 2026-03-04", Assert.Single(house.Messenger.Sent).Activity.Text);
        Assert.Equal(("ada", "2026-03-04", "sent"), Assert.Single(await house.SentAsync()));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_next_day_has_its_own(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("ada");

        foreach (var day in new[] { 4, 5, 6 })
        {
            house.Clock.MoveTo(6, 31, day);
            await house.Dispatcher.DrainAsync(default);
        }

        Assert.Equal(["2026-03-04", "2026-03-05", "2026-03-06"], (await house.SentAsync()).Select(sent => sent.Date));
        Assert.Equal(3, house.Messenger.Sent.Select(message => message.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Moving_the_time_later_on_a_day_that_had_its_reminder_sends_no_second_one(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        var runner = await house.AddRunnerAsync("ada");
        house.Clock.MoveTo(6, 30);
        await house.Dispatcher.DrainAsync(default);

        await house.SetReminderAsync(runner, new LocalTime(7, 0));
        house.Clock.MoveTo(7, 0);
        await house.Dispatcher.DrainAsync(default);

        Assert.Single(house.Messenger.Sent);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_later_than_the_window_is_recorded_as_missed_and_not_sent(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("ada");

        house.Clock.MoveTo(9, 31);
        await house.Dispatcher.DrainAsync(default);

        Assert.Empty(house.Messenger.Sent);
        Assert.Equal(("ada", "2026-03-04", "missed"), Assert.Single(await house.SentAsync()));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_has_nothing_to_say_any_more_says_nothing(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("ada");
        house.Composer.Compose = (_, _, _) => null;

        house.Clock.MoveTo(6, 30);
        await house.Dispatcher.DrainAsync(default);

        Assert.Empty(house.Messenger.Sent);
        Assert.Equal("nothingToSay", Assert.Single(await house.SentAsync()).Outcome);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task One_runner_whose_reminder_cannot_be_composed_does_not_hold_up_the_rest(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("ada");
        await house.AddRunnerAsync("bob");
        house.Composer.Compose = (runner, _, _) => runner.Value == "ada" ? throw new InvalidOperationException("broken") : Microsoft.Bot.Builder.MessageFactory.Text("go");

        house.Clock.MoveTo(6, 30);
        for (var i = 0; i < 8; i++)
        {
            await house.Dispatcher.DrainAsync(default);
            house.Clock.Advance(Duration.FromMinutes(6));
        }

        Assert.Equal("bob", Assert.Single(house.Messenger.Sent).To.Runner.Value);
        Assert.Equal(["notComposed"], await house.DeadAsync());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_passing_fault_is_tried_again_and_in_the_end_kept_with_its_reason(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("ada");
        house.Messenger.Answer = _ => new SendOutcome.Transient("unavailable");

        house.Clock.MoveTo(6, 30);
        for (var i = 0; i < 10; i++)
        {
            await house.Dispatcher.DrainAsync(default);
            house.Clock.Advance(Duration.FromMinutes(6));
        }

        Assert.Equal(5, house.Messenger.Sent.Count);
        Assert.Equal(["unavailable"], await house.DeadAsync());
        Assert.Empty(await house.SentAsync());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_channel_that_asks_to_wait_is_obeyed_and_costs_no_attempt(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("ada");
        house.Messenger.Answer = _ => new SendOutcome.RetryAfter(TimeSpan.FromSeconds(20));

        house.Clock.MoveTo(6, 30);
        for (var i = 0; i < 9; i++)
        {
            await house.Dispatcher.DrainAsync(default);
            house.Clock.Advance(Duration.FromSeconds(10));
        }

        Assert.Equal(5, house.Messenger.Sent.Count);
        house.Messenger.Answer = message => new SendOutcome.Sent(message.Id);
        house.Clock.Advance(Duration.FromSeconds(20));
        await house.Dispatcher.DrainAsync(default);
        Assert.Equal("sent", Assert.Single(await house.SentAsync()).Outcome);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_send_whose_outcome_is_hidden_is_tried_once_more_and_no_third_time(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("ada", tenant: "contoso");
        house.Messenger.Answer = _ => new SendOutcome.Ambiguous("timeout");

        house.Clock.MoveTo(6, 30);
        for (var i = 0; i < 6; i++)
        {
            await house.Dispatcher.DrainAsync(default);
            house.Clock.Advance(Duration.FromMinutes(1));
        }

        Assert.Equal(2, house.Messenger.Sent.Count);
        Assert.Single(house.Messenger.Sent.Select(message => message.Id).Distinct());
        Assert.Equal(["timeout"], await house.DeadAsync());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_runner_who_cannot_be_reached_is_not_written_to_again(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("ada");
        house.Messenger.Answer = _ => new SendOutcome.Unreachable("blockedByUser");

        house.Clock.MoveTo(6, 30);
        await house.Dispatcher.DrainAsync(default);
        house.Clock.MoveTo(6, 30, day: 5);
        await house.Dispatcher.DrainAsync(default);

        Assert.Single(house.Messenger.Sent);
        Assert.Equal(["blockedByUser"], await house.DeadAsync());
        Assert.Equal(("ada", "2026-03-05", "unreachable"), Assert.Single(await house.SentAsync()));
    }
}
