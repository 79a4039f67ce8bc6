using System.Net;
using System.Net.Http.Headers;
using CoachBot.Channels.Connector;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoachBot.Channels.Tests.Connector;

/// <summary>How long is waited between the tries of a call, with a clock that says what it was asked for.</summary>
public sealed class WaitsTests
{
    private readonly AskedTime time = new();

    [Theory]
    [InlineData(0, 0.5, 1, 2)]
    [InlineData(0.5, 0.625, 1.25, 2.5)]
    [InlineData(0.8, 0.7, 1.4, 2.8)]
    public async Task Waits_double_and_are_up_to_half_as_long_again(double random, double first, double second, double third)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await CallAsync(random, () => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable)));

        Assert.Equal([first, second, third], time.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task What_the_channel_asks_for_is_waited_for_and_never_less()
    {
        var answers = new Queue<HttpResponseMessage>([Asking("7"), Asking("Thu, 01 Jan 1970 00:00:03 GMT"), new(HttpStatusCode.OK)]);

        Assert.Equal(HttpStatusCode.OK, await CallAsync(0.5, answers.Dequeue));

        Assert.Equal([7.125, 3.125], time.Waits.Select(wait => wait.TotalSeconds));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(500)]
    public async Task What_a_retry_cannot_mend_is_not_waited_for_even_where_the_channel_asks(int status)
    {
        Assert.Equal((HttpStatusCode)status, await CallAsync(0.5, () => Asking("1", status)));

        Assert.Empty(time.Waits);
    }

    private static HttpResponseMessage Asking(string retryAfter, int status = 429)
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status);
        answer.Headers.RetryAfter = RetryConditionHeaderValue.Parse(retryAfter);
        return answer;
    }

    private async Task<HttpStatusCode> CallAsync(double random, Func<HttpResponseMessage> answer)
    {
        var options = new ConnectorOptions { Random = () => random };
        using var handler = new ConnectorHandler(options, new NoTokens(), time, NullLogger<ConnectorHandler>.Instance) { InnerHandler = new Canned(answer) };
        using var client = new HttpMessageInvoker(handler);
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://channel.test/v3/conversations/c/activities");
        using var response = await client.SendAsync(request, default);
        return response.StatusCode;
    }

    private sealed class NoTokens : IFreshTokens
    {
        public Task<string?> GetAsync(CancellationToken cancellation) => Task.FromResult<string?>(null);
    }

    private sealed class Canned(Func<HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer());
    }

    // Waits end at once and are noted; the time limits of calls, ten seconds each, never come.
    private sealed class AskedTime : TimeProvider
    {
        private static readonly TimeSpan Limit = new ConnectorOptions().Timeout;

        public List<TimeSpan> Waits { get; } = [];

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime > TimeSpan.Zero && dueTime != Limit)
            {
                Waits.Add(dueTime);
                dueTime = TimeSpan.Zero;
            }

            return System.CreateTimer(callback, state, dueTime, period);
        }
    }
}
