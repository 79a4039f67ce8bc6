using System.Net;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Access;

/// <summary>How much one runner and one address may ask for.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task A_runner_who_asks_too_much_is_told_when_to_come_again_and_nobody_else_is_kept_out()
    {
        await using var coach = await Coach.StartAsync(("Limits:RunnerPerMinute", "6"));
        using var http = coach.Client();
        var (busy, other) = (await Visitor.ArriveAsync(http), await Visitor.ArriveAsync(http));

        using var refused = await FirstRefusalAsync(() => busy.AskAsync(http, "/api/me"), most: 8);
        using var served = await other.AskAsync(http, "/api/me");

        Assert.InRange(int.Parse(refused.Headers.GetValues("Retry-After").Single()), 1, 60);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.OK, served.StatusCode);
    }

    [Theory]
    [InlineData(null, "the address that connects, whatever it claims")]
    [InlineData("127.0.0.1", "the address that a trusted proxy names")]
    public async Task Requests_count_for(string? trusted, string whom)
    {
        await using var coach = await Coach.StartAsync(("Limits:AddressPerMinute", "5"), ("Proxy:Trusted:0", trusted ?? "192.0.2.1"));
        using var http = coach.Client();
        var nobody = new Visitor("", "a=b", "", "", "");

        using var refused = await FirstRefusalAsync(() => nobody.AskAsync(http, "/api/sample", claimed: "203.0.113.7"), most: 7);
        using var other = await nobody.AskAsync(http, "/api/sample", claimed: "203.0.113.8");
        using var samePlace = await nobody.AskAsync(http, "/api/sample", claimed: "203.0.113.7");

        Assert.True(other.StatusCode == (trusted is null ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK), $"Requests must count for {whom}: {other.StatusCode}");
        Assert.Equal(HttpStatusCode.TooManyRequests, samePlace.StatusCode);
    }

    [Theory]
    [InlineData("2001:db8:1:2::3", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::3", "2001:db8:1:3::3", false)]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    public async Task One_household_is_one_address(string one, string another, bool same)
    {
        await using var coach = await Coach.StartAsync(("Limits:AddressPerMinute", "3"), ("Proxy:Trusted:0", "127.0.0.1"));
        using var http = coach.Client();
        var nobody = new Visitor("", "a=b", "", "", "");
        (await FirstRefusalAsync(() => nobody.AskAsync(http, "/api/sample", claimed: one), most: 5)).Dispose();

        using var answer = await nobody.AskAsync(http, "/api/sample", claimed: another);

        Assert.Equal(same ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Probes_and_the_bot_service_are_not_counted_by_address()
    {
        await using var coach = await Coach.StartAsync(("Limits:AddressPerMinute", "1"));
        using var http = coach.Client();
        for (var i = 0; i < 5; i++)
        {
            using var live = await http.GetAsync("/health/live");
            using var teams = await http.PostAsync("/api/messages", new StringContent("{}", System.Text.Encoding.UTF8, "application/json"));
            Assert.Equal(HttpStatusCode.OK, live.StatusCode);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, teams.StatusCode); // Teams is off here
        }

        (await FirstRefusalAsync(() => http.GetAsync("/api/sample"), most: 2)).Dispose();
    }

    [Fact]
    public async Task A_club_that_opens_the_page_behind_one_address_is_served_with_the_limits_as_they_come()
    {
        await using var coach = await Coach.StartAsync();
        using var http = coach.Client();
        var answers = new List<HttpStatusCode>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 100), new ParallelOptions { MaxDegreeOfParallelism = 50 }, async (_, over) =>
        {
            var member = await Visitor.ArriveAsync(http); // throws where it is refused
            using var me = await member.AskAsync(http, "/api/me");
            lock (answers)
            {
                answers.Add(me.StatusCode);
            }
        });

        Assert.Equal(Enumerable.Repeat(HttpStatusCode.OK, 100), answers);
    }

    [Fact]
    public async Task Runners_who_are_new_are_counted_by_address_and_those_who_come_back_are_not()
    {
        await using var coach = await Coach.StartAsync(("Limits:NewRunnersPerMinute", "2"));
        using var http = coach.Client();
        var known = await Visitor.ArriveAsync(http);

        (await FirstRefusalAsync(() => http.PostAsync("/webchat/token", null), most: 3)).Dispose();
        using var back = await known.AskAsync(http, "/webchat/token", HttpMethod.Post);

        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
    }

    [Fact]
    public async Task A_runner_keeps_only_so_many_live_connections_open_and_gets_another_for_each_that_closes()
    {
        await using var coach = await Coach.StartAsync(("Limits:RunnerStreams", "2"), ("Limits:RunnerAtOnce", "1"));
        using var http = coach.Client();
        var runner = await Visitor.ArriveAsync(http);
        using var first = await runner.AskAsync(http, "/api/me/live");
        using var second = await runner.AskAsync(http, "/api/me/live");

        using var third = await runner.AskAsync(http, "/api/me/live");
        using var other = await runner.AskAsync(http, "/api/me"); // open connections are none that wait
        first.Dispose();

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK], new[] { first, second, third, other }.Select(each => each.StatusCode));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(40)); // it is seen to be closed at its next sign of life
        while (true)
        {
            using var again = await runner.AskAsync(http, "/api/me/live");
            if (again.StatusCode == HttpStatusCode.OK)
            {
                break;
            }

            Assert.Equal(HttpStatusCode.TooManyRequests, again.StatusCode);
            await Task.Delay(100, patience.Token);
        }
    }

    [Theory]
    [InlineData("Limits:RunnerPerMinute", "-1")]
    [InlineData("Limits:AddressStreams", "-1")]
    [InlineData("Limits:TriesPerMinute", "0")]
    [InlineData("Limits:HeaderSeconds", "0")]
    public async Task A_limit_that_is_none_stops_the_start_and_is_named(string key, string value)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => Coach.StartAsync((key, value)));
        Assert.Contains(key, error.Message, StringComparison.Ordinal);
    }

    /// <summary>Everything before it has been served.</summary>
    private static async Task<HttpResponseMessage> FirstRefusalAsync(Func<Task<HttpResponseMessage>> ask, int most)
    {
        for (var i = 0; i < most; i++)
        {
            var answer = await ask();
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Assert.NotEqual(0, i);
                return answer;
            }

            Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
            answer.Dispose();
        }

        throw new InvalidOperationException($"None of {most} requests was refused.");
    }
}
