using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CoachBot.Tests.Access;

/// <summary>Over https and in Teams; <see cref="MatrixTests"/> holds every endpoint to the same.</summary>
public sealed class HeaderTests
{
    private const string OnlyTeams = "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft";

    [Fact]
    public async Task Every_answer_over_https_has_them_and_only_the_page_may_be_framed_and_only_by_Teams()
    {
        await using var coach = await Coach.StartAsync(
            app => app.MapGet("/test/fails", IResult () => throw new InvalidOperationException("on purpose")),
            ("Proxy:Trusted:0", "127.0.0.1"),
            ("Ops:Key", Papers.Key),
            ("MicrosoftAppType", "SingleTenant"),
            ("MicrosoftAppId", "b0000000-0000-4000-8000-000000000001"),
            ("MicrosoftAppTenantId", "b0000000-0000-4000-8000-000000000002"),
            ("MicrosoftAppPassword", "a-password"));
        using var http = coach.Client();
        foreach (var (path, status, framedBy) in new[]
        {
            ("/", 200, OnlyTeams), ("/privacy.html", 200, OnlyTeams), ("/manifest.webmanifest", 200, OnlyTeams), ("/api/sample", 200, "'none'"),
            ("/no/such/place", 404, "'none'"), ("/ops", 200, "'none'"), ("/ops/jobs/recurring", 200, "'none'"), ("/test/fails", 500, "'none'"),
        })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = "coach.example" } };
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.Add("X-Forwarded-For", "203.0.113.7");
            request.Headers.Add("Authorization", "Bearer " + Papers.Key);

            using var answer = await http.SendAsync(request);

            Assert.Equal((path, status), (path, (int)answer.StatusCode));
            var problems = Headers.Problems(answer, status >= 400 ? await answer.Content.ReadAsStringAsync() : "", https: true, framedBy).ToList();
            Assert.True(problems.Count == 0, path + ": " + string.Join('\n', problems));
        }
    }

    [Fact]
    public async Task Without_Teams_nobody_frames_the_page_and_cookies_over_https_are_secure_when_made_and_when_taken_back()
    {
        await using var coach = await Coach.StartAsync(("Proxy:Trusted:0", "127.0.0.1"), ("Ops:Key", Papers.Key));
        using var http = coach.Client();
        var runner = await Visitor.ArriveAsync(http);
        var answers = new List<HttpResponseMessage>();
        foreach (var (method, path) in new[] { ("GET", "/"), ("POST", "/webchat/token"), ("POST", "/ops/enter"), ("DELETE", "/api/me") })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path) { Headers = { Host = "coach.example" } };
            request.Content = path == "/ops/enter" ? new FormUrlEncodedContent([new("key", Papers.Key)]) : null;
            request.Headers.Add("Cookie", runner.Cookie);
            request.Headers.Add("X-Forwarded-For", "203.0.113.7");
            request.Headers.Add("X-Forwarded-Proto", "https");
            answers.Add(await http.SendAsync(request));
        }

        Assert.Equal(3, answers.Count(answer => answer.Headers.Contains("Set-Cookie")));
        Assert.Empty(answers.SelectMany(answer => Headers.Problems(answer, "", https: true)));
        answers.ForEach(answer => answer.Dispose());
    }
}
