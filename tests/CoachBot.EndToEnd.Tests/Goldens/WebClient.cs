using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using CoachBot.Channels.Tests.Hosting;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.EndToEnd.Tests.Goldens;

/// <summary>A browser's chat over Direct Line: a token for its cookie, a conversation, posts, and GETs from where it has read to.</summary>
internal sealed class WebClient(GoldenHost host) : IChatClient, IDisposable
{
    private DirectLineClient? client;
    private string? watermark;
    private Func<DirectLineClient, Task<HttpResponseMessage>>? last;

    public string Channel => "directline";

    public string User => client!.UserId;

    public bool IsIn => client is not null;

    /// <summary>Opens the page; the greeting comes once.</summary>
    public async Task<Heard> ComeInAsync(JObject activity)
    {
        if (IsIn)
        {
            Assert.Equal(HttpStatusCode.OK, await client!.StartAsync());
            return await ReadAsync();
        }

        client = await DirectLineClient.CreateAsync(host.Address);
        Assert.Equal(HttpStatusCode.Created, await client.StartAsync((string?)activity["locale"]));
        Heard heard;
        do
        {
            heard = await ReadAsync(); // the turn is run beside the request
        }
        while (heard.Sent.Count == 0);
        return heard;
    }

    public Task<Heard> SayAsync(JObject message)
    {
        message["type"] = "message";
        var name = Name(message);
        var json = message.ToString(Formatting.None);
        return PostAsync(to => to.PostAsync(json), name);
    }

    /// <summary>As Web Chat does with a card's submit: its data, and no words.</summary>
    public Task<Heard> TapAsync(JObject message, Activity card, JObject action)
    {
        Assert.Equal("Action.Submit", (string?)action["type"]);
        message["value"] = action["data"];
        return SayAsync(message);
    }

    public Task<Heard> AttachAsync(JObject message, string name, byte[] content)
    {
        message["type"] = "message";
        var called = Name(message);
        var json = message.ToString(Formatting.None);
        return PostAsync(
            async to =>
            {
                using var form = new MultipartFormDataContent();
                var activity = new StringContent(json);
                activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
                form.Add(activity, "activity", "blob");
                form.Add(new ByteArrayContent(content), "file", name);
                return await to.Http.PostAsync($"/v3/directline/conversations/{to.ConversationId}/upload?userId={to.UserId}", form);
            },
            called);
    }

    public async Task<Heard> AgainAsync()
    {
        using var response = (await SendAsync(last!)).EnsureSuccessStatusCode();
        return await ReadAsync();
    }

    public async Task<Heard> ReadAsync() => new([.. (await NewAsync()).Where(IsCoach).Select(Heard.Read)]);

    public void Dispose() => client?.Dispose();

    private static bool IsCoach(JObject activity) => (string?)activity["from"]!["role"] == "bot";

    /// <summary>By this the client knows its own message again, and the coach a repetition.</summary>
    private static string Name(JObject message)
    {
        var name = Guid.NewGuid().ToString("N");
        message["channelData"] = new JObject { ["clientActivityID"] = name };
        return name;
    }

    /// <summary>Its echo comes first, with the client's own name for it; all else is an answer to it.</summary>
    private async Task<Heard> PostAsync(Func<DirectLineClient, Task<HttpResponseMessage>> send, string name)
    {
        last = send;
        using var response = await SendAsync(send);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        var id = (string?)JObject.Parse(await response.Content.ReadAsStringAsync())["id"];
        var all = await NewAsync();
        Assert.Equal((id, name), ((string?)all[0]["id"], (string?)all[0]["channelData"]!["clientActivityID"]));
        Assert.All(all.Skip(1), reply => Assert.Equal((true, id), (IsCoach(reply), (string?)reply["replyToId"])));
        return new Heard([.. all.Skip(1).Select(Heard.Read)]);
    }

    private async Task<List<JObject>> NewAsync()
    {
        using var response = (await SendAsync(to => to.Http.GetAsync($"/v3/directline/conversations/{to.ConversationId}/activities?watermark={watermark}"))).EnsureSuccessStatusCode();
        using var reader = new JsonTextReader(new StringReader(await response.Content.ReadAsStringAsync())) { DateParseHandling = DateParseHandling.None };
        var set = JObject.Load(reader);
        var reached = (string)set["watermark"]!;
        Assert.True(long.Parse(reached, CultureInfo.InvariantCulture) >= long.Parse(watermark ?? "0", CultureInfo.InvariantCulture), "The watermark went back.");
        watermark = reached;
        return [.. set["activities"]!.Cast<JObject>()];
    }

    /// <summary>Goes to the host that runs now, and with a new token when the old one is over: the same browser, in the same conversation.</summary>
    private async Task<HttpResponseMessage> SendAsync(Func<DirectLineClient, Task<HttpResponseMessage>> send)
    {
        if (client!.Http.BaseAddress != host.Address)
        {
            using var old = client;
            client = await DirectLineClient.CreateAsync(host.Address, old.Cookie);
            Assert.Equal(HttpStatusCode.OK, await client.StartAsync());
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
