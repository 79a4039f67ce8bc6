using System.Diagnostics;
using System.Net;
using CoachBot.Channels.Tests.Teams;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Channels.Tests.Connector;

/// <summary>Answers within a turn, against a connector that fails.</summary>
public sealed class RepliesTests : IAsyncLifetime
{
    private TeamsHost host = null!;

    public async Task InitializeAsync() => host = await TeamsHost.StartAsync();

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    /// <summary>How often a connector that always answers this is called for the echo; the notice that the turn failed comes on top.</summary>
    public static TheoryData<int, int> Calls => new()
    {
        { 412, 4 }, { 429, 4 }, { 502, 4 }, { 503, 4 }, { 504, 4 },
        { 400, 1 }, { 403, 1 }, { 404, 1 }, { 413, 1 }, { 500, 1 }, { 501, 1 }, { 401, 2 },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_reply_is_tried_again_only_where_the_table_says_so(int status, int calls)
    {
        for (var i = 0; i < 20; i++)
        {
            host.Service.Faults.Enqueue(new Fault(status));
        }

        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(host.Message("hi")));

        Assert.Equal(calls, host.Service.Messages.Count(call => call.Text == "Heard: hi"));
    }

    [Fact]
    public async Task Typing_that_a_slow_turn_shows_changes_nothing_of_that()
    {
        await using var slow = await TeamsHost.StartAsync(services: services => services.AddSingleton<IMiddleware>(new AnonymousReceiveMiddleware(
            async (_, next, stop) =>
            {
                await Task.Delay(800, stop); // typing is shown after 500 ms
                await next(stop);
            })));
        slow.Service.Faults.Enqueue(new Fault(404));

        Assert.Equal(HttpStatusCode.OK, await slow.PostAsync(slow.Message("hi")));

        Assert.Single(slow.Service.Messages, call => call.Text == "Heard: hi");
        Assert.True(slow.Service.Calls.Count(call => (string?)call.Body?["type"] == "typing") >= 2);
    }

    [Fact]
    public async Task A_passing_fault_is_not_seen_by_the_runner()
    {
        foreach (var status in new[] { 503, 502, 429 })
        {
            host.Service.Faults.Enqueue(new Fault(status));
        }

        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(host.Message("hi")));

        Assert.All(host.Service.Messages, call => Assert.Equal("Heard: hi", call.Text));
    }

    [Fact]
    public async Task Retry_after_is_waited_for()
    {
        host.Service.Faults.Enqueue(new Fault(429, RetryAfter: "1"));
        var watch = Stopwatch.StartNew();

        await host.PostAsync(host.Message("hi"));

        Assert.True(watch.Elapsed >= TimeSpan.FromSeconds(1));
        Assert.Equal(2, host.Service.Messages.Count());
    }

    [Fact]
    public async Task A_channel_that_asks_for_a_minute_is_not_waited_for_within_a_turn()
    {
        host.Service.Faults.Enqueue(new Fault(429, RetryAfter: "60"));

        await host.PostAsync(host.Message("hi"));

        Assert.Single(host.Service.Messages, call => call.Text == "Heard: hi");
    }

    [Fact]
    public async Task A_message_that_may_have_arrived_is_not_said_again()
    {
        host.Service.Faults.Enqueue(new Fault(0));

        await host.PostAsync(host.Message("hi"));

        Assert.Single(host.Service.Messages, call => call.Text == "Heard: hi");
    }

    [Fact]
    public async Task A_refused_token_is_got_anew_once_and_the_reply_goes_out()
    {
        await host.PostAsync(host.Message("first"));
        Assert.Single(host.Service.TokenRequests);
        host.Service.Faults.Enqueue(new Fault(401));

        await host.PostAsync(host.Message("second"));

        Assert.Equal(2, host.Service.TokenRequests.Count);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], host.Service.Messages.Where(call => call.Text == "Heard: second").Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_runner_is_told_when_the_bot_fails()
    {
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(host.Message("fail")));

        Assert.StartsWith("Something went wrong", Assert.Single(host.Service.Messages).Text, StringComparison.Ordinal);
    }
}
