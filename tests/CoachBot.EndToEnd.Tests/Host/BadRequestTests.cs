using System.Net;
using System.Text;
using CoachBot.EndToEnd.Tests.Browser;

namespace CoachBot.EndToEnd.Tests.Host;

/// <summary>Requests that were once answered with 500, and are wrong themselves.</summary>
[Collection(PageHouse.Views)]
public sealed class BadRequestTests(PageHouse house)
{
    [Theory]
    [InlineData("/api/plans/preview", """{"timeZone":"\ud800"}""", HttpStatusCode.BadRequest)]
    [InlineData("/api/soreness/assess", """{"\udc00":1}""", HttpStatusCode.BadRequest)]
    [InlineData("/api/plans/preview", null, HttpStatusCode.RequestEntityTooLarge)]
    public async Task What_is_wrong_with_a_body_is_named_by_the_answers_status(string path, string? body, HttpStatusCode expected)
    {
        var coach = await house.CoachAsync();
        using var http = new HttpClient { BaseAddress = coach.Address };
        using var content = new StringContent(body ?? $"\"{new string('a', 300_000)}\"", Encoding.UTF8, "application/json");

        using var answer = await http.PostAsync(path, content);

        Assert.Equal(expected, answer.StatusCode);
    }
}
