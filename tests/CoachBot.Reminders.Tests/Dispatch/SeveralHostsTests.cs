using CoachBot.Channels.Outbound;
using CoachBot.Reminders.Queue;
using CoachBot.Reminders.Tests.Hosting;
using NodaTime;

namespace CoachBot.Reminders.Tests.Dispatch;

/// <summary>Several hosts, of which some die, stall or work at the same time.</summary>
public sealed class SeveralHostsTests
{
    private static readonly LaneShare[] Own = [new("", 500)];

    public static TheoryData<string> Databases => ReminderHouse.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_claim_whose_host_died_is_taken_over_when_its_lease_ends(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("ada");
        house.Clock.MoveTo(6, 30);
        await house.Queue.MaterialiseAsync(house.Clock.GetCurrentInstant(), default);
        Assert.Single(await house.Queue.ClaimAsync("dead-host", house.Clock.GetCurrentInstant(), Own, default));

        house.Clock.Advance(Duration.FromSeconds(29));
        await house.Dispatcher.DrainAsync(default);
        Assert.Empty(house.Messenger.Sent);

        house.Clock.Advance(Duration.FromSeconds(2));
        await house.Dispatcher.DrainAsync(default);
        Assert.Single(house.Messenger.Sent);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_late_word_of_a_stalled_host_changes_nothing(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await house.AddRunnerAsync("ada");
        house.Clock.MoveTo(6, 30);
        await house.Queue.MaterialiseAsync(house.Clock.GetCurrentInstant(), default);
        var stalled = Assert.Single(await house.Queue.ClaimAsync("stalled", house.Clock.GetCurrentInstant(), Own, default));
        house.Clock.Advance(Duration.FromSeconds(31));
        await house.Dispatcher.DrainAsync(default);

        var ours = await house.Queue.SettleAsync("stalled", [new Settlement.Dead(stalled, "late")], house.Clock.GetCurrentInstant(), default);

        Assert.Equal(0, ours);
        Assert.Empty(await house.DeadAsync());
        Assert.Equal("sent", Assert.Single(await house.SentAsync()).Outcome);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_hosts_at_once_send_each_reminder_once(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        foreach (var i in Enumerable.Range(0, 200))
        {
            await house.AddRunnerAsync($"runner-{i}");
        }

        house.Clock.MoveTo(6, 30);
        var hosts = new[] { house.Dispatcher, house.AnotherDispatcher(), house.AnotherDispatcher() };
        await Task.WhenAll(hosts.Select(host => Task.Run(() => host.DrainAsync(default))));

        Assert.Equal(200, house.Messenger.Sent.Count);
        Assert.Equal(200, house.Messenger.Sent.Select(message => message.To.Runner).Distinct().Count());
        Assert.Equal(200, (await house.SentAsync()).Count(sent => sent.Outcome == "sent"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task One_that_kills_its_hosts_is_given_up_alone(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        foreach (var i in Enumerable.Range(0, 60))
        {
            await house.AddRunnerAsync($"runner-{i}");
        }

        await house.AddRunnerAsync("killer");
        var died = new SemaphoreSlim(0);
        house.Messenger.Before = message =>
        {
            if (message.To.Runner.Value != "killer")
            {
                return Task.CompletedTask;
            }

            died.Release();
            return new TaskCompletionSource().Task; // this host is heard of no more
        };

        house.Clock.MoveTo(6, 30);
        var death = died.WaitAsync(); // one waiter at a time: an abandoned one would take the next host's death
        var hosts = 0;
        do
        {
            var host = house.AnotherDispatcher();
            var drained = Task.Run(() => host.DrainAsync(default));
            if (await Task.WhenAny(drained, death).WaitAsync(TimeSpan.FromMinutes(1)) == death)
            {
                death = died.WaitAsync();
            }

            house.Clock.Advance(Duration.FromSeconds(31));
        }
        while (++hosts < 30 && (await house.DeadAsync()).Count == 0);

        Assert.Equal(["hostsDied"], await house.DeadAsync());
        Assert.Equal(60, (await house.SentAsync()).Count(sent => sent.Outcome == "sent"));
        Assert.Equal(60, house.Messenger.Sent.Select(message => message.To.Runner).Distinct().Count());
    }
}
