using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CoachBot.Storage.Channels;

namespace CoachBot.EndToEnd.Tests.Push;

/// <summary>What the coach says first, pushed to a closed page: encrypted, signed, revocable, and sent as push services ask for it.</summary>
public sealed class PushTests(PushHouse house) : IClassFixture<PushHouse>
{
    private const string Session = "reminder-session-2026-11-22";

    [Fact]
    public async Task A_reminder_is_pushed_with_its_buttons_so_that_only_the_browser_can_read_it()
    {
        var (client, address) = await house.RunnerAsync();
        var browser = await AllowAsync(client);

        await house.SpeakAsync(address, Session, "Today: strength, 25 minutes.\n\n- Goblet squat: 3 × 8\n- Plank: 30 s", "Done", "Move it");
        var pushed = await house.Service.NextAsync(browser.Name);
        var read = await browser.ReadAsync(pushed);

        Assert.Equal(("aes128gcm", "10800", "normal"), (pushed.Headers["Content-Encoding"], pushed.Headers["TTL"], pushed.Headers["Urgency"]));
        Assert.Matches("^[A-Za-z0-9_-]{1,32}$", pushed.Headers["Topic"]);
        Assert.DoesNotContain("strength", System.Text.Encoding.Latin1.GetString(pushed.Body), StringComparison.Ordinal);
        var message = read["message"]!;
        Assert.Equal((Session, "Today: strength, 25 minutes.", "Goblet squat: 3 × 8\nPlank: 30 s"), ((string)message["id"]!, (string)message["title"]!, (string)message["body"]!));
        Assert.Equal(["Done", "Move it"], message["answers"]!.AsArray().Select(answer => (string)answer!));

        // RFC 8292: for this service, for no longer than a day, by the key that the page subscribes to.
        Assert.True((bool)read["signed"]!);
        Assert.Equal(("ES256", house.Service.Address.GetLeftPart(UriPartial.Authority)), ((string)read["header"]!["alg"]!, (string)read["claims"]!["aud"]!));
        Assert.Null(read["claims"]!["sub"]); // nobody is named who has not said so
        Assert.InRange((long)read["claims"]!["exp"]! - TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(), 60, 86_400);
        Assert.Equal((await client.GetFromJsonAsync<JsonElement>("api/me/push")).GetProperty("key").GetString(), (string)read["key"]!);
    }

    [Fact]
    public async Task What_may_be_about_soreness_is_on_no_lock_screen()
    {
        var (client, address) = await house.RunnerAsync();
        var browser = await AllowAsync(client);

        await house.SpeakAsync(address, "reminder-checkIn-2026-11-22", "How is the shin this morning?", "Fine", "It hurts");
        var message = (await browser.ReadAsync(await house.Service.NextAsync(browser.Name)))["message"]!;

        Assert.Equal("Your coach has a question.", (string)message["body"]!);
        Assert.Empty(message["answers"]!.AsArray());
        Assert.DoesNotContain("shin", message.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task A_browser_that_is_no_more_is_never_called_again(int status)
    {
        var (client, address) = await house.RunnerAsync();
        var (gone, other) = (await AllowAsync(client), await AllowAsync(client));
        house.Service.Refuse(gone.Name, status);

        await house.SpeakAsync(address, "reminder-weekly-1", "Two sessions done.");
        await house.Service.NextAsync(gone.Name);
        await house.Service.NextAsync(other.Name);
        await ForgottenAsync(client, gone.Name);
        await house.SpeakAsync(address, "reminder-weekly-2", "Three sessions done.");
        await house.Service.NextAsync(other.Name);
        Assert.Equal(0, house.Service.Waiting(gone.Name));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_service_that_asks_to_wait_gets_the_same_message_again_after_that_time(int status)
    {
        var (client, address) = await house.RunnerAsync();
        var browser = await AllowAsync(client);
        house.Service.Refuse(browser.Name, status, retryAfter: "2");

        await house.SpeakAsync(address, Session, "Today: strength.");
        var first = await house.Service.NextAsync(browser.Name);
        var second = await house.Service.NextAsync(browser.Name);

        Assert.True(second.At - first.At >= TimeSpan.FromSeconds(1.9), $"Sent again after {second.At - first.At}.");
        Assert.Equal(first.Headers["Topic"], second.Headers["Topic"]); // if both arrived, the second would replace the first
        Assert.Equal("Today: strength.", (string)(await browser.ReadAsync(second))["message"]!["title"]!);
    }

    [Fact]
    public async Task What_a_service_wants_later_is_sent_by_the_next_host_when_this_one_has_ended()
    {
        var (client, address) = await house.RunnerAsync();
        var browser = await AllowAsync(client);
        house.Service.Refuse(browser.Name, 503, retryAfter: "3");

        await house.SpeakAsync(address, Session, "Today: strength.", "Done");
        var first = await house.Service.NextAsync(browser.Name);
        await house.RestartAsync();
        var second = await house.Service.NextAsync(browser.Name);

        Assert.True(second.At - first.At >= TimeSpan.FromSeconds(2.9), $"Sent again after {second.At - first.At}.");
        Assert.Equal(first.Headers["Topic"], second.Headers["Topic"]);
        var message = (await browser.ReadAsync(second))["message"]!;
        Assert.Equal(("Today: strength.", "Done"), ((string)message["title"]!, (string)message["answers"]![0]!));
        Assert.Equal(0, house.Service.Waiting(browser.Name));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    [InlineData(307)]
    public async Task What_is_refused_is_not_sent_again_and_the_next_message_is(int status)
    {
        var (client, address) = await house.RunnerAsync();
        var browser = await AllowAsync(client);
        house.Service.Refuse(browser.Name, status);

        await house.SpeakAsync(address, "reminder-weekly-1", "Two sessions done.");
        await house.Service.NextAsync(browser.Name);
        await house.SpeakAsync(address, "reminder-weekly-2", "Three sessions done.");
        Assert.Equal("Three sessions done.", (string)(await browser.ReadAsync(await house.Service.NextAsync(browser.Name)))["message"]!["title"]!);
        Assert.Equal(0, house.Service.Waiting(browser.Name));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_runner_who_revokes_it_or_deletes_everything_is_left_in_peace(bool everything)
    {
        var (client, address) = await house.RunnerAsync();
        var (revoked, control) = (await AllowAsync(client), await ControlAsync());
        using var revoke = new HttpRequestMessage(HttpMethod.Delete, everything ? "api/me" : "api/me/push") { Content = JsonContent.Create(new { endpoint = revoked.Endpoint }) };
        using var answer = await client.SendAsync(revoke);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);

        if (!everything)
        {
            await house.SpeakAsync(address, Session, "Today: strength.");
        }

        // What was said later to somebody else has arrived, so what was said before would have.
        await house.SpeakAsync(control.Address, Session, "Today: strength.");
        await house.Service.NextAsync(control.Browser.Name);
        Assert.Equal(0, house.Service.Waiting(revoked.Name));
        if (everything)
        {
            using var export = await client.GetAsync("api/me/export.json");
            Assert.DoesNotContain(revoked.Name, await export.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    /// <summary>The answer of its service has been read.</summary>
    private static async Task ForgottenAsync(HttpClient client, string browser)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await client.GetStringAsync("api/me/export.json", patience.Token)).Contains(browser, StringComparison.Ordinal))
        {
            await Task.Delay(50, patience.Token);
        }
    }

    [Theory]
    [InlineData("https://example.com/abc")]
    [InlineData("http://127.0.0.1:1/abc")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    public async Task The_coach_calls_no_address_but_a_push_service(string endpoint)
    {
        var (client, _) = await house.RunnerAsync();
        var good = JsonSerializer.SerializeToElement(new PushedBrowser(house.Service.Address).Subscription).GetProperty("keys");
        using var answer = await client.PostAsJsonAsync("api/me/push", new { endpoint, keys = good });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("", "AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("!!!", "???")]
    public async Task Keys_that_are_none_are_refused_at_once(string p256dh, string auth)
    {
        var (client, _) = await house.RunnerAsync();
        using var answer = await client.PostAsJsonAsync("api/me/push", new { endpoint = new Uri(house.Service.Address, "x"), keys = new { p256dh, auth } });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<PushedBrowser> AllowAsync(HttpClient client)
    {
        var browser = new PushedBrowser(house.Service.Address);
        using var answer = await client.PostAsJsonAsync("api/me/push", browser.Subscription);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        return browser;
    }

    private async Task<(RunnerAddress Address, PushedBrowser Browser)> ControlAsync()
    {
        var (client, address) = await house.RunnerAsync();
        return (address, await AllowAsync(client));
    }
}
