using System.Net;

namespace CoachBot.Tests.Access;

public sealed class OpsTriesTests
{
    [Fact]
    public async Task Who_was_wrong_about_the_key_too_often_gets_nowhere_with_the_right_one_either_and_another_address_does()
    {
        await using var coach = await Coach.StartAsync(("Ops:Key", Papers.Key), ("Limits:TriesPerMinute", "3"), ("Proxy:Trusted:0", "127.0.0.1"));
        using var http = coach.Client();

        Assert.Equal(HttpStatusCode.OK, await AskAsync(http, Papers.Key, "203.0.113.7")); // a right one costs nothing
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(http, "wrong", "203.0.113.7"));
        Assert.Equal(HttpStatusCode.Unauthorized, await EnterAsync(http, "wrong", "203.0.113.7"));
        await AskAsync(http, "wrong", "203.0.113.7");
        await Task.Delay(500); // a part of a try is none

        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(http, Papers.Key, "203.0.113.7"));
        Assert.Equal(HttpStatusCode.Unauthorized, await EnterAsync(http, Papers.Key, "203.0.113.7"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(http, Papers.Key, "203.0.113.8"));
        Assert.Equal(HttpStatusCode.Found, await EnterAsync(http, Papers.Key, "203.0.113.8"));
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient http, string key, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/ops/reminders") { Headers = { { "Authorization", "Bearer " + key }, { "X-Forwarded-For", address } } };
        using var answer = await http.SendAsync(request);
        Assert.Equal(answer.StatusCode == HttpStatusCode.TooManyRequests, answer.Headers.Contains("Retry-After"));
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> EnterAsync(HttpClient http, string key, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/ops/enter") { Headers = { { "X-Forwarded-For", address } }, Content = new FormUrlEncodedContent([new("key", key)]) };
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }
}
