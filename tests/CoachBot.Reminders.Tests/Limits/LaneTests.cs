using CoachBot.Channels.Outbound;
using CoachBot.Reminders.Dispatch;
using CoachBot.Reminders.Limits;
using CoachBot.Reminders.Tests.Hosting;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Reminders.Tests.Limits;

/// <summary>What the limits do to sending, on a real database.</summary>
public sealed class LaneTests
{
    public static TheoryData<string> Databases => ReminderHouse.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Several_hosts_share_a_tenants_rate(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await AddManyAsync(house, "contoso", 150);

        house.Clock.MoveTo(6, 30);
        Dispatcher[] hosts = database == "PostgreSQL" ? [house.Dispatcher, house.AnotherDispatcher(), house.AnotherDispatcher()] : [house.Dispatcher];
        await Task.WhenAll(hosts.Select(host => Task.Run(() => host.DrainAsync(default))));

        Assert.Equal(150, house.Messenger.Sent.Select(message => message.To.Runner).Distinct().Count());
        Assert.Equal(150, house.Messenger.Sent.Count);

        // 150 at one rate of 45 a second take 3.3 s, at a rate for each host 1.1 s. A busy machine only makes it longer, while it may bunch what
        // was let through one by one: what passes in any second is tested where time stands still, in BucketTests.
        var times = house.Messenger.Times.Select(each => each.At).Order().ToList();
        Assert.True(times[^1] - times[0] >= TimeSpan.FromSeconds(2.5), "the hosts sent faster than one rate allows");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_big_tenant_does_not_hold_up_the_others_nor_our_own_chat(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await AddManyAsync(house, "giant", 120);
        foreach (var tenant in new[] { "small-1", "small-2", "small-3" })
        {
            await AddManyAsync(house, tenant, 5);
        }

        foreach (var i in Enumerable.Range(0, 20))
        {
            await house.AddRunnerAsync($"own-{i}");
        }

        house.Clock.MoveTo(6, 30);
        await house.Dispatcher.DrainAsync(default);

        var sent = house.Messenger.Times.Select(each => each.Message.To).ToList();
        Assert.Equal(155, sent.Count);
        Assert.True(sent.FindLastIndex(to => to.TenantId != "giant") < 75, "everybody else was served in the first rounds");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_channel_that_asks_to_slow_down_halves_its_tenants_rate_for_every_host(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await AddManyAsync(house, "contoso", 1);
        house.Messenger.Answer = _ => new SendOutcome.RetryAfter(TimeSpan.FromSeconds(5));

        house.Clock.MoveTo(6, 30);
        await house.Dispatcher.DrainAsync(default);

        Assert.Empty(await house.SentAsync());
        if (database == "PostgreSQL")
        {
            var lane = await house.Get<CoachDatabase>().ReadAsync(context => context.ReminderLanes.SingleAsync());
            Assert.Equal(22.5, lane.RatePerSecond);
            Assert.Equal(house.Clock.GetCurrentInstant(), lane.SlowedAt);
        }

        house.Messenger.Answer = message => new SendOutcome.Sent(message.Id);
        house.Clock.Advance(Duration.FromSeconds(6));
        await house.Dispatcher.DrainAsync(default);
        Assert.Equal((1, 0), Assert.Single(await house.LogAsync()));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_send_that_a_crash_hid_is_counted_in_the_delivery_log(string database)
    {
        await using var house = await ReminderHouse.OpenAsync(database);
        await AddManyAsync(house, "contoso", 1);
        house.Clock.MoveTo(6, 30);
        await house.Queue.MaterialiseAsync(house.Clock.GetCurrentInstant(), default);
        Assert.Single(await house.Queue.ClaimAsync("dead-host", house.Clock.GetCurrentInstant(), [new("contoso", 10)], default));

        house.Clock.Advance(Duration.FromSeconds(31));
        await house.Dispatcher.DrainAsync(default);

        Assert.Equal((2, 1), Assert.Single(await house.LogAsync()));
    }

    private static async Task AddManyAsync(ReminderHouse house, string tenant, int count, string service = "https://smba.example/")
    {
        foreach (var i in Enumerable.Range(0, count))
        {
            await house.AddRunnerAsync($"{tenant}-{i}", tenant: tenant, service: service);
        }
    }
}
