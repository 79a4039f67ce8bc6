using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using CoachBot.Channels.Tests.Hosting;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.EndToEnd.Tests.Goldens;

/// <summary>
/// A browser's chat over Direct Line: a token for its cookie, a conversation, posts, and GETs from where it has read to. Its socket, which is open
/// all the while, has to bring the same.
/// </summary>
internal sealed class WebClient(GoldenHost host) : IChatClient, IDisposable
{
    private DirectLineClient? client;
    private ChatSocket? socket;
    private string? watermark;
    private Func<DirectLineClient, Task<HttpResponseMessage>>? last;

    public string Channel => "directline";

    public string User => client!.UserId;

    public string Conversation => client!.ConversationId;

    public bool IsIn => client is not null;

    /// <summary>Opens the page; the greeting comes once.</summary>
    public async Task<Heard> ComeInAsync(JObject activity)
    {
        if (IsIn)
        {
            using var standing = await SendAsync(to => to.Http.PostAsync("/v3/directline/conversations", null));
            Assert.Equal(HttpStatusCode.OK, standing.StatusCode);
            return await ReadAsync();
        }

        client = await DirectLineClient.CreateAsync(host.Address);
        Assert.Equal(HttpStatusCode.Created, await client.StartAsync((string?)activity["locale"]));
        socket = await ChatSocket.OpenAsync(client.StreamUrl);
        await socket.BringsAnyAsync(); // the turn is run beside the request
        return await ReadAsync();
    }

    public Task<Heard> SendAsync(params JObject[] activities) => PostAsync([.. activities.Select(activity =>
    {
        var (name, json) = Named(activity);
        return (name, (Func<DirectLineClient, Task<HttpResponseMessage>>)(to => to.PostAsync(json)));
    })]);

    /// <summary>As Web Chat does with a card's submit: its data, and no words.</summary>
    public JObject Tap(JObject message, Activity card, JObject action)
    {
        Assert.Equal("Action.Submit", (string?)action["type"]);
        message["value"] = action["data"];
        return message;
    }

    public Task<Heard> AttachAsync(JObject message, string name, byte[] content)
    {
        var (called, json) = Named(message);
        return PostAsync((called, async to =>
        {
            using var form = new MultipartFormDataContent();
            var activity = new StringContent(json);
            activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
            form.Add(activity, "activity", "blob");
            form.Add(new ByteArrayContent(content), "file", name);
            return await to.Http.PostAsync($"/v3/directline/conversations/{to.ConversationId}/upload?userId={to.UserId}", form);
        }));
    }

    public async Task<Heard> AgainAsync()
    {
        using var response = (await SendAsync(last!)).EnsureSuccessStatusCode();
        return await ReadAsync();
    }

    public async Task<Heard> ReadAsync() => new([.. (await NewAsync() ?? []).Where(IsCoach).Select(Heard.Read)]);

    public void Dispose()
    {
        socket?.Dispose();
        client?.Dispose();
    }

    private static bool IsCoach(JObject activity) => (string?)activity["from"]!["role"] == "bot";

    /// <summary>By this the client knows its own message again, and the coach a repetition.</summary>
    private static (string Name, string Json) Named(JObject message)
    {
        var name = Guid.NewGuid().ToString("N");
        message["channelData"] = new JObject { ["clientActivityID"] = name };
        return (name, message.ToString(Formatting.None));
    }

    /// <summary>The echo of each comes with the client's own name for it, and answers come behind the echo of what they answer.</summary>
    private async Task<Heard> PostAsync(params (string Name, Func<DirectLineClient, Task<HttpResponseMessage>> Send)[] posts)
    {
        last = posts[^1].Send;
        var said = await Task.WhenAll(posts.Select(async post =>
        {
            using var response = await SendAsync(post.Send);
            var answer = await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {answer}");
            return ((string)JObject.Parse(answer)["id"]!, post.Name);
        }));
        var all = await NewAsync() ?? [.. await socket!.AboutAsync(said[^1].Item1)]; // nothing is stored any more, and the page is told
        Assert.Equal(said.Order(), all.Where(activity => !IsCoach(activity)).Select(echo => ((string)echo["id"]!, (string)echo["channelData"]!["clientActivityID"]!)).Order());
        Assert.All(all.Where(IsCoach), reply => Assert.Contains(all.TakeWhile(before => before != reply), before => (string?)before["id"] == (string?)reply["replyToId"] && !IsCoach(before)));
        return new Heard([.. all.Where(IsCoach).Select(Heard.Read)]);
    }

    /// <summary>Null when there is no such conversation: its runner has had everything erased.</summary>
    private async Task<List<JObject>?> NewAsync()
    {
        using var response = await SendAsync(to => to.Http.GetAsync($"/v3/directline/conversations/{to.ConversationId}/activities?watermark={watermark}"));
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        response.EnsureSuccessStatusCode();
        using var reader = new JsonTextReader(new StringReader(await response.Content.ReadAsStringAsync())) { DateParseHandling = DateParseHandling.None };
        var set = JObject.Load(reader);
        var reached = (string)set["watermark"]!;
        Assert.True(long.Parse(reached, CultureInfo.InvariantCulture) >= long.Parse(watermark ?? "0", CultureInfo.InvariantCulture), "The watermark went back.");
        watermark = reached;
        List<JObject> all = [.. set["activities"]!.Cast<JObject>()];
        await socket!.BringsAsync(all);
        return all;
    }

    /// <summary>Goes to the host that runs now, and with a new token when the old one is over: the same browser, in the same conversation.</summary>
    private async Task<HttpResponseMessage> SendAsync(Func<DirectLineClient, Task<HttpResponseMessage>> send)
    {
        if (client!.Http.BaseAddress != host.Address)
        {
            using var old = client;
            client = await DirectLineClient.CreateAsync(host.Address, old.Cookie);
            Assert.Equal(HttpStatusCode.OK, await client.StartAsync());
            socket!.Dispose();
            socket = await ChatSocket.OpenAsync(client.StreamUrl);
        }

        var response = await send(client);
        if (response.StatusCode != HttpStatusCode.Forbidden)
        {
            return response;
        }

        response.Dispose();
        await client.AskTokenAsync(client.Cookie);
        Assert.Equal(HttpStatusCode.OK, await client.StartAsync());
        return await send(client);
    }
}
