using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CoachBot.Infra.Tests.Backup;

/// <summary>A browser with its cookie, which says one thing and later looks whether it still stands there.</summary>
internal sealed class Visitor
{
    private string? cookie;

    /// <summary>Who the host says this is.</summary>
    public async Task<string> WhoAsync(Uri host) => (await TokenAsync(host)).GetProperty("userId").GetString()!;

    public async Task SayAsync(Uri host, string text)
    {
        using var client = await EnterAsync(host);
        var conversation = await ConversationAsync(client);
        using var answer = await client.PostAsJsonAsync($"v3/directline/conversations/{conversation}/activities", new { type = "message", from = new { id = "me" }, text });
        answer.EnsureSuccessStatusCode();
    }

    public async Task<string> ReadAsync(Uri host)
    {
        using var client = await EnterAsync(host);
        return await client.GetStringAsync($"v3/directline/conversations/{await ConversationAsync(client)}/activities");
    }

    private async Task<HttpClient> EnterAsync(Uri host)
    {
        var client = new HttpClient { BaseAddress = host };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await TokenAsync(host)).GetProperty("token").GetString());
        return client;
    }

    private static async Task<string> ConversationAsync(HttpClient client)
    {
        using var answer = await client.PostAsync("v3/directline/conversations", null);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conversationId").GetString()!;
    }

    private async Task<JsonElement> TokenAsync(Uri host)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = host };
        using var request = new HttpRequestMessage(HttpMethod.Post, "webchat/token");
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        cookie = answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
