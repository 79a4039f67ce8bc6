using CoachBot.Channels.Outbound;
using CoachBot.Reminders.Dispatch;
using CoachBot.Reminders.Limits;
using CoachBot.Reminders.Tests.Hosting;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Reminders.Tests.Limits;

/// <summary>What a far side that is ill, and a host that goes, do to sending within limits.</summary>
public sealed class FarSideTests
{
    public static TheoryData<string> Databases => ReminderHouse.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_service_that_hangs_does_not_hold_up_our_own_chat(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await AddManyAsync(house, "contoso", 3);
        await house.AddRunnerAsync("own");
        var hanging = new TaskCompletionSource();
        house.Messenger.Before = message => message.To.TenantId is null ? Task.CompletedTask : hanging.Task;

        house.Clock.MoveTo(6, 30);
        var drain = house.Dispatcher.DrainAsync(default);
        await EventuallyAsync(async () => (await house.SentAsync()).Any(sent => sent.Runner == "own"));
        Assert.False(drain.IsCompleted);
        hanging.SetResult();
        await drain;
        Assert.Equal(4, (await house.SentAsync()).Count);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_service_that_fails_again_and_again_is_left_alone_and_others_go_on(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await AddManyAsync(house, "broken", 40, "https://broken.example/");
        await AddManyAsync(house, "well", 40, "https://well.example/");
        house.Messenger.Answer = message =>
            message.To.ServiceUrl.Contains("broken", StringComparison.Ordinal) ? new SendOutcome.Transient("unavailable") : new SendOutcome.Sent(message.Id);

        house.Clock.MoveTo(6, 30);
        await house.Dispatcher.DrainAsync(default);

        Assert.Equal(40, (await house.SentAsync()).Count);
        Assert.InRange(house.Messenger.Sent.Count(message => message.To.TenantId == "broken"), ServiceCircuits.FailuresToOpen, 40 - 10);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Who_has_come_to_Teams_since_it_fell_due_is_sent_it_there_within_its_tenants_limits(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        var runner = await house.AddRunnerAsync("ada");
        house.Clock.MoveTo(6, 30);
        await house.Queue.MaterialiseAsync(house.Clock.GetCurrentInstant(), default);
        house.Clock.Advance(Duration.FromSeconds(1));
        await house.Get<IAddressBook>().UpsertAsync(new RunnerAddress(runner, "msteams", "29:ada", "a:ada", "https://smba.example/", "28:bot", "contoso"));

        await house.Dispatcher.DrainAsync(default);
        await house.Dispatcher.DrainAsync(default);

        Assert.Equal("msteams", Assert.Single(house.Messenger.Sent).To.ChannelId);
        Assert.Equal("sent", Assert.Single(await house.SentAsync()).Outcome);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_host_that_stops_hands_back_what_it_has_not_begun(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await AddManyAsync(house, "contoso", 60);
        house.Clock.MoveTo(6, 30);
        using var stop = new CancellationTokenSource();
        house.Messenger.Before = _ => house.Messenger.Times.Count >= 5 ? stop.CancelAsync() : Task.CompletedTask;

        await house.Dispatcher.DrainAsync(stop.Token);
        var first = house.Messenger.Sent.Count;
        house.Messenger.Before = _ => Task.CompletedTask;
        await house.AnotherDispatcher().DrainAsync(default);

        // The lane's lease is still the first host's; its own next round goes on without waiting for any lease of a reminder.
        await house.Dispatcher.DrainAsync(default);
        Assert.InRange(first, 5, 59);
        Assert.Equal(60, house.Messenger.Sent.Count);
        Assert.All(await house.LogAsync(), log => Assert.Equal(0, log.Uncertain));
    }

    private static async Task AddManyAsync(ReminderHouse house, string tenant, int count, string service = "https://smba.example/")
    {
        foreach (var i in Enumerable.Range(0, count))
        {
            await house.AddRunnerAsync($"{tenant}-{i}", tenant: tenant, service: service);
        }
    }

    private static async Task EventuallyAsync(Func<Task<bool>> condition)
    {
        for (var i = 0; i < 200; i++)
        {
            if (await condition())
            {
                return;
            }

            await Task.Delay(50);
        }

        Assert.Fail("It never came to pass.");
    }
}
