using System.Net;
using CoachBot.Channels.Tests.Hosting;
using NodaTime;

namespace CoachBot.Channels.Tests.DirectLine;

public sealed class TokenTests : IAsyncLifetime
{
    private DirectLineHost host = null!;

    public async Task InitializeAsync() => host = await DirectLineHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_browser_keeps_its_runner_by_its_cookie()
    {
        using var client = await host.ClientAsync();
        using var reloaded = await DirectLineClient.CreateAsync(host.Address, client.Cookie);
        using var somebodyElse = await host.ClientAsync();

        Assert.Equal(client.UserId, reloaded.UserId);
        Assert.NotEqual(client.UserId, somebodyElse.UserId);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        using var response = await http.PostAsync("/webchat/token", null);
        var cookie = response.Headers.GetValues("Set-Cookie").Single().ToLowerInvariant();

        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_made_up_cookie_gives_a_new_runner()
    {
        using var client = await host.ClientAsync();
        using var forged = await DirectLineClient.CreateAsync(host.Address, $"coachbot={client.UserId}");

        Assert.NotEqual(client.UserId, forged.UserId);
    }

    [Theory]
    [InlineData("https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.OK)]
    public async Task Tokens_are_given_to_our_own_page_and_to_scripts_only(string? origin, HttpStatusCode expected)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webchat/token");
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        using var response = await http.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Our_own_origin_is_served()
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webchat/token");
        request.Headers.Add("Origin", host.Address.GetLeftPart(UriPartial.Authority));
        using var response = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_expired_token_is_403_TokenExpired_everywhere()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        host.Clock.Advance(Duration.FromMinutes(31));

        using var post = await client.SayAsync("hello");
        using var get = await client.Http.GetAsync($"/v3/directline/conversations/{client.ConversationId}/activities");
        using var refresh = await client.Http.PostAsync("/v3/directline/tokens/refresh", null);

        foreach (var response in new[] { post, get, refresh })
        {
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.Equal("TokenExpired", (string?)(await DirectLineClient.ReadAsync(response))["error"]!["code"]);
        }
    }

    [Fact]
    public async Task A_token_is_refreshed_before_it_expires_and_speaks_for_the_same_runner()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        host.Clock.Advance(Duration.FromMinutes(29));
        using var response = await client.Http.PostAsync("/v3/directline/tokens/refresh", null);
        var token = (string)(await DirectLineClient.ReadAsync(response))["token"]!;
        host.Clock.Advance(Duration.FromMinutes(29));
        client.Http.DefaultRequestHeaders.Authorization = new("Bearer", token);

        using var said = await client.SayAsync("hello");

        Assert.Equal(HttpStatusCode.OK, said.StatusCode);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer nonsense", HttpStatusCode.Forbidden)]
    [InlineData("Basic dXNlcjpwYXNz", HttpStatusCode.Unauthorized)]
    public async Task Without_a_good_token_nothing_is_told(string? header, HttpStatusCode expected)
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        using var http = new HttpClient { BaseAddress = host.Address };
        foreach (var path in new[] { $"conversations/{client.ConversationId}/activities", $"conversations/{client.ConversationId}" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/v3/directline/" + path);
            request.Headers.TryAddWithoutValidation("Authorization", header);
            using var response = await http.SendAsync(request);
            Assert.Equal(expected, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_tampered_token_is_refused()
    {
        using var client = await host.ClientAsync();
        var letters = client.Token.ToCharArray();
        letters[^8] = letters[^8] == 'A' ? 'B' : 'A';
        client.Http.DefaultRequestHeaders.Authorization = new("Bearer", new string(letters));

        Assert.Equal(HttpStatusCode.Forbidden, await client.StartAsync());
    }

    [Fact]
    public async Task Another_runners_conversation_is_out_of_reach()
    {
        using var mine = await host.ClientAsync();
        using var other = await host.ClientAsync();
        await mine.StartAsync();
        await other.StartAsync();

        using var read = await mine.Http.GetAsync($"/v3/directline/conversations/{other.ConversationId}/activities");
        using var reconnect = await mine.Http.GetAsync($"/v3/directline/conversations/{other.ConversationId}");
        using var post = await mine.PostAsync("""{"type":"message","text":"I am you"}""", other.ConversationId);
        using var unknown = await mine.PostAsync("""{"type":"message","text":"hello?"}""", "no-such-conversation");

        Assert.All([read, reconnect, post, unknown], response => Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode));
        Assert.DoesNotContain((await other.PollAsync()).Activities, activity => (string?)activity!["text"] == "I am you");
    }

    [Fact]
    public async Task Generating_tokens_is_for_the_runner_of_the_cookie_only()
    {
        using var client = await host.ClientAsync();
        using var stranger = new HttpClient { BaseAddress = host.Address };
        using var refused = await stranger.PostAsync("/v3/directline/tokens/generate", null);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate");
        request.Headers.Add("Cookie", client.Cookie);
        using var given = await client.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, given.StatusCode);
        Assert.Empty(host.Heard.Activities);
    }

    [Fact]
    public async Task Tokens_outlive_a_restart()
    {
        using var client = await host.ClientAsync();
        await client.StartAsync();
        await using var next = await DirectLineHost.StartAsync(host.Folder);
        using var http = new HttpClient { BaseAddress = next.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", client.Token);
        using var response = await http.GetAsync($"/v3/directline/conversations/{client.ConversationId}/activities");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
