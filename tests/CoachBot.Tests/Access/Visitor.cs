using System.Net.Http.Json;
using System.Text.Json;

namespace CoachBot.Tests.Access;

/// <summary>A runner as a browser knows one: a cookie, a token, a conversation.</summary>
internal sealed record Visitor(string Id, string Cookie, string Token, string Conversation, string Stream)
{
    public static async Task<Visitor> ArriveAsync(HttpClient http)
    {
        using var answer = (await http.PostAsync("/webchat/token", null)).EnsureSuccessStatusCode();
        var cookie = answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var grant = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var token = grant.GetProperty("token").GetString()!;
        using var opening = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations") { Headers = { { "Authorization", "Bearer " + token } } };
        using var opened = (await http.SendAsync(opening)).EnsureSuccessStatusCode();
        var conversation = await opened.Content.ReadFromJsonAsync<JsonElement>();
        var stream = new Uri(conversation.GetProperty("streamUrl").GetString()!).PathAndQuery;
        return new Visitor(grant.GetProperty("userId").GetString()!, cookie, token, conversation.GetProperty("conversationId").GetString()!, stream);
    }

    public async Task<HttpResponseMessage> AskAsync(HttpClient http, string path, HttpMethod? method = null, string? claimed = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path) { Headers = { { "Cookie", Cookie } } };
        if (claimed is not null)
        {
            request.Headers.Add("X-Forwarded-For", claimed);
        }

        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
