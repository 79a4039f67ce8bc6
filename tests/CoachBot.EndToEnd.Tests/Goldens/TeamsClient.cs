using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CoachBot.Channels.Tests.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.EndToEnd.Tests.Goldens;

/// <summary>Somebody's Teams, by way of the bot service: signed activities to /api/messages, what the coach calls back, and the answers to taps.</summary>
internal sealed class TeamsClient(GoldenHost host) : IChatClient
{
    private const string FilesHost = "https://runner-my.sharepoint.com/files/";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly HttpClient Http = new();

    private readonly string person = Guid.NewGuid().ToString();
    private JObject? last;

    public string Channel => "msteams";

    public string User => "29:" + person;

    public bool IsIn { get; private set; }

    /// <summary>personal, groupChat or channel.</summary>
    public string ConversationType { get; set; } = "personal";

    public string Conversation => (ConversationType == "personal" ? "a:" : "19:") + person;

    private LocalService Service => host.BotService;

    public async Task<Heard> ComeInAsync(JObject activity)
    {
        IsIn = true;
        return await SendAsync(activity);
    }

    public async Task<Heard> SendAsync(params JObject[] activities)
    {
        var (answers, heard) = await DeliverAsync([.. activities.Select(Addressed)]);
        Assert.All(answers.Zip(activities), each => Assert.Equal((string?)each.Second["type"] == "invoke" ? 200 : (int?)null, (int?)each.First?["statusCode"]));
        var cards = answers.Where(answer => (string?)answer?["type"] == ActivityText.Card).Select(answer => (JObject)answer!["value"]!).ToList();
        return cards.Count > 0 ? heard with { InPlace = await ReplacedAsync((string)activities[0]["replyToId"]!, cards) } : heard;
    }

    public JObject Tap(JObject message, Activity card, JObject action)
    {
        Assert.Equal("Action.Execute", (string?)action["type"]);
        message["type"] = "invoke";
        message["name"] = "adaptiveCard/action";
        message["replyToId"] = card.Id;
        message["value"] = new JObject { ["action"] = new JObject { ["type"] = action["type"], ["verb"] = action["verb"], ["data"] = action["data"] }, ["trigger"] = "manual" };
        return message;
    }

    /// <summary>Teams keeps the file in the sender's OneDrive and sends where it lies.</summary>
    public Task<Heard> AttachAsync(JObject message, string name, byte[] content)
    {
        Service.Files[name] = content;
        var file = new JObject { ["downloadUrl"] = FilesHost + name, ["uniqueId"] = Guid.NewGuid().ToString(), ["fileType"] = Path.GetExtension(name).TrimStart('.') };
        message["attachments"] = new JArray(new JObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["contentUrl"] = "https://runner-my.sharepoint.com/personal/" + name,
            ["name"] = name,
            ["content"] = file,
        });
        return SendAsync(message);
    }

    public async Task<Heard> AgainAsync() => (await DeliverAsync(last!)).Heard;

    public Task<Heard> ReadAsync() => Task.FromResult(Take());

    private JObject Addressed(JObject activity)
    {
        activity["id"] = Guid.NewGuid().ToString("N");
        activity["channelId"] = Channel;
        activity["serviceUrl"] = Service.Address.ToString();
        activity["timestamp"] = host.Clock.Now.ToString("uuuu-MM-dd'T'HH:mm:ss.fff'Z'", null);
        activity["from"] = new JObject { ["id"] = User, ["name"] = "User", ["aadObjectId"] = person };
        activity["recipient"] = new JObject { ["id"] = "28:" + host.App, ["name"] = "CoachBot" };
        activity["conversation"] = new JObject { ["id"] = Conversation, ["conversationType"] = ConversationType, ["isGroup"] = ConversationType != "personal", ["tenantId"] = host.Tenant };
        activity["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = host.Tenant } };
        activity["entities"] = new JArray(new JObject { ["type"] = "clientInfo", ["locale"] = activity["locale"], ["timezone"] = activity["localTimezone"] });
        activity.Remove("localTimezone"); // Teams tells it with the client
        if ((string?)activity["type"] == "conversationUpdate")
        {
            activity["membersAdded"] = new JArray(new JObject { ["id"] = "28:" + host.App }, new JObject { ["id"] = User });
        }

        return activity;
    }

    private async Task<(IReadOnlyList<JObject?> Answers, Heard Heard)> DeliverAsync(params JObject[] activities)
    {
        last = activities[^1];
        Service.Calls.Clear();
        return (await Task.WhenAll(activities.Select(PostAsync)), Take());
    }

    /// <summary>As the bot service does; the coach's turn is over when it is answered.</summary>
    private async Task<JObject?> PostAsync(JObject activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, "/api/messages"));
        request.Content = new StringContent(activity.ToString(Formatting.None), Encoding.UTF8, "application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Service.Tokens.Token(Service.Address.ToString()));
        using var response = await Http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{response.StatusCode}: {body}");
        return body.Length == 0 ? null : JObject.Parse(body);
    }

    private Heard Take()
    {
        var calls = Service.Calls.Where(call => call.Method == "POST" && (string?)call.Body?["type"] == "message").ToList();
        Assert.All(calls, call => Assert.StartsWith($"/v3/conversations/{Conversation}/activities", call.Path, StringComparison.Ordinal));
        Assert.All(calls, call => Assert.StartsWith("Bearer token-", call.Authorization, StringComparison.Ordinal));
        return new Heard([.. calls.Select(Read)]);
    }

    private static Activity Read(Call call)
    {
        var activity = Heard.Read(call.Body!);
        activity.Id = call.Id;
        return activity;
    }

    /// <summary>Who tapped sees the answer's card; everybody else sees the message's, which is to be the same.</summary>
    private async Task<Activity> ReplacedAsync(string id, IReadOnlyList<JObject> cards)
    {
        using var patience = new CancellationTokenSource(Patience);
        List<Call> updates;
        while ((updates = [.. Service.Calls.Where(call => call.Method == "PUT")]).Count < cards.Count)
        {
            await Task.Delay(10, patience.Token);
        }

        Assert.All(updates, update => Assert.Equal($"/v3/conversations/{Conversation}/activities/{id}", update.Path));
        var shown = updates.ConvertAll(update => Heard.Read(update.Body!));
        Assert.All(cards, card => Assert.Contains(shown, activity => JToken.DeepEquals(card, (JObject)activity.Attachments.Single().Content)));
        shown[^1].Id = id;
        return shown[^1];
    }
}
