using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Access;

/// <summary>Nobody where they don't belong.</summary>
public sealed class MatrixTests(MatrixHouse house) : IClassFixture<MatrixHouse>
{
    [Fact]
    public void Every_endpoint_of_the_host_has_a_row_and_every_row_an_endpoint()
    {
        var mapped = house.Coach.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().SelectMany(endpoint =>
            (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(method => $"{method} /{endpoint.RoutePattern.RawText!.Trim('/')}"));

        Assert.Equal(Matrix.Rows.Select(row => row.Route).Distinct().Order(), mapped.Distinct().Order());
    }

    [Fact]
    public async Task Everybody_is_answered_as_the_matrix_says_and_sees_nothing_of_another_runner()
    {
        var before = await house.StoredAsync();
        var wrong = new List<string>();
        foreach (var who in Enum.GetValues<Who>().Where(who => who != Who.Owner))
        {
            foreach (var row in Matrix.Rows)
            {
                wrong.AddRange(await CheckAsync(row, who));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(before, await house.StoredAsync());
        var seen = new StringBuilder();
        foreach (var row in Matrix.Rows.Where(row => row.Of(Who.Owner) != 0))
        {
            wrong.AddRange(await CheckAsync(row, Who.Owner, seen));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.All([MatrixHouse.Words, MatrixHouse.Name, house.Victim.Id], mark => Assert.Contains(mark, seen.ToString(), StringComparison.Ordinal)); // what was looked for is to be seen
    }

    /// <summary>The victim's browser is on a page of somebody else's, which sends requests with the victim's cookies.</summary>
    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_page_of_another_origin_changes_nothing_with_a_runners_or_an_operators_cookies(string header, string value)
    {
        var session = await SessionAsync();
        var before = await house.StoredAsync();
        var tried = 0;
        foreach (var row in Matrix.Rows.Where(row => row.Method != HttpMethod.Get && row.Method != HttpMethod.Head && !row.IsForEverybody))
        {
            using var request = Matrix.Request(row, new Papers(Cookie: $"{house.Victim.Cookie}; {session}", OpsKey: null), house.Target);
            request.Headers.Add(header, value);
            using var answer = await house.Http.SendAsync(request);

            Assert.True((int)answer.StatusCode is 401 or 403, $"{row.Route} with {header}: {value} answered {(int)answer.StatusCode}");
            Assert.False(answer.Headers.Contains("Set-Cookie"), row.Route);
            tried++;
        }

        Assert.InRange(tried, 15, 100);
        Assert.Equal(before, await house.StoredAsync());
        using var known = new HttpRequestMessage(HttpMethod.Post, "/ops/reminders/resend") { Headers = { { "Cookie", session }, { "Sec-Fetch-Site", "same-origin" }, { "Origin", "null" } } };
        Assert.True((await house.Http.SendAsync(known)).IsSuccessStatusCode); // the same cookie on our own page
    }

    [Fact]
    public async Task No_endpoint_sends_a_browser_elsewhere()
    {
        foreach (var row in Matrix.Rows)
        {
            foreach (var more in new[] { "?returnUrl=https://elsewhere.example", "?ReturnUrl=//elsewhere.example&redirect=//elsewhere.example" })
            {
                using var request = Matrix.Request(row, Papers.Of(house.Victim, house.Calendar) with { OpsKey = row.Path == "/ops/enter" ? Papers.Key : null, Cookie = null, Bearer = null }, house.Target);
                request.RequestUri = new Uri(request.RequestUri!.OriginalString.Split('?')[0] + more, UriKind.Relative);
                request.Headers.Add("X-Forwarded-Host", "elsewhere.example");
                using var answer = await house.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
                AssertStaysHere(answer);
            }
        }

        foreach (var path in new[] { "//elsewhere.example", "//elsewhere.example/", "//elsewhere.example/%2e%2e/", "/%5celsewhere.example/", "/assets", "/ops/jobs", "/ops/" })
        {
            using var answer = await house.Http.GetAsync(new Uri(house.Coach.Address.GetLeftPart(UriPartial.Authority) + path));
            AssertStaysHere(answer);
        }
    }

    private static void AssertStaysHere(HttpResponseMessage answer)
    {
        var to = answer.Headers.Location?.OriginalString;
        Assert.True(to is null || (to.StartsWith('/') && !to.StartsWith("//", StringComparison.Ordinal) && !to.StartsWith("/\\", StringComparison.Ordinal)), $"{answer.RequestMessage!.RequestUri} → {to}");
    }

    private async Task<string> SessionAsync()
    {
        using var entered = await house.Http.PostAsync("/ops/enter", new FormUrlEncodedContent([new("key", Papers.Key)]));
        return entered.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    private async Task<IEnumerable<string>> CheckAsync(Matrix.Row row, Who who, StringBuilder? seen = null)
    {
        var papers = await Papers.AsAsync(who, house.Coach, house.Http, house.Victim, house.Calendar, house.ClosedCalendar, row.IsOps);
        using var request = Matrix.Request(row, papers, house.Target);
        using var answer = await house.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var body = await BodyAsync(answer);
        seen?.Append(body);
        var wrong = new List<string>();
        if ((int)answer.StatusCode != row.Of(who))
        {
            wrong.Add($"{row.Route} as {who}: {(int)answer.StatusCode} instead of {row.Of(who)}");
        }

        var isTheirs = who is Who.Owner || (who is Who.OtherConversation && row.Of(who) < 300); // the same runner
        if (!isTheirs && house.Marks.FirstOrDefault(each => (body + answer.Headers).Contains(each, StringComparison.OrdinalIgnoreCase)) is { } mark)
        {
            wrong.Add($"{row.Route} as {who}: the answer holds the victim's {mark}");
        }

        wrong.AddRange(Headers.Problems(answer, body).Select(problem => $"{row.Route} as {who}: {problem}"));
        return wrong;
    }

    /// <summary>A live connection never ends; its first words are enough.</summary>
    private static async Task<string> BodyAsync(HttpResponseMessage answer)
    {
        if (answer.Content.Headers.ContentType?.MediaType != "text/event-stream")
        {
            return await answer.Content.ReadAsStringAsync();
        }

        var chunk = new byte[4096];
        var stream = await answer.Content.ReadAsStreamAsync();
        return Encoding.UTF8.GetString(chunk, 0, await stream.ReadAsync(chunk));
    }
}
