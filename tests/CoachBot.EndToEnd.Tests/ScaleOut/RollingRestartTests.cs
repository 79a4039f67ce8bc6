using CoachBot.EndToEnd.Tests.Hosting;
using Xunit.Abstractions;

namespace CoachBot.EndToEnd.Tests.ScaleOut;

/// <summary>
/// Several hosts, one PostgreSQL, the project's nginx conf, clients that nobody here wrote: nothing sticks to a host, and a host may go
/// at any time. Of two hosts one is restarted and the other killed; the long version (infra/test.sh --long) has three hosts and forty
/// clients, and goes round twice before one is killed.
/// </summary>
[Collection(Alone.Name)]
public sealed class RollingRestartTests(ITestOutputHelper output)
{
    private static readonly bool Long = Environment.GetEnvironmentVariable("COACHBOT_LONG") == "1";

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(Long ? 5 : 1);

    [ProxyFact]
    public async Task Hosts_are_restarted_and_killed_under_talk_and_no_message_is_lost_doubled_or_left_to_be_sent_again()
    {
        var (hosts, sockets, pollers, restarts) = Long ? (3, 30, 10, 6) : (2, 4, 2, 1);
        await using var fleet = await Fleet.StartAsync(hosts);
        using var crowd = await TalkingCrowd.StartAsync(fleet.Proxy.Address, sockets, pollers);
        for (var restart = 0; restart < restarts; restart++)
        {
            var (code, log) = await fleet.TerminateAsync(restart % hosts);
            Assert.True(code == 0, log);
            Assert.DoesNotContain("interrupted", log, StringComparison.Ordinal); // a turn that was cut off would be taken up again, and late
            await fleet.StartHostAsync(restart % hosts);
            await Task.Delay(Between);
        }

        await fleet.KillAsync(hosts - 1);
        await Task.Delay(Between);
        var talked = await crowd.StopAsync();

        output.WriteLine($"{talked}; posts by host {string.Join(", ", fleet.Answered("POST", "/v3/directline"))}, reads by host {string.Join(", ", fleet.Answered("GET", "/v3/directline"))}");
        Array.ForEach(fleet.Proxy.Failures(), output.WriteLine);
        Assert.InRange(talked.Said, 3 * (sockets + pollers), int.MaxValue);
        Assert.Equal((talked.Said, 0), (talked.Stored, talked.StoredTwice));
        Assert.Equal((0, 0, 0), (talked.Unanswered, talked.Doubled, talked.ShownTwice));
        Assert.Empty(talked.Errors);
        Assert.All(fleet.Answered("POST", "/v3/directline"), count => Assert.NotEqual(0, count));
        Assert.All(fleet.Answered("GET", "/v3/directline"), count => Assert.NotEqual(0, count));
    }
}
