using Newtonsoft.Json.Linq;
using NodaTime;

namespace CoachBot.EndToEnd.Tests.Goldens;

/// <summary>
/// A golden conversation as it goes over the wire: a person with a browser and Teams, each with a real client of its channel. Whoever has not
/// come in yet does so before the first word, as their client would; the greeting is left out where the file does not ask for it.
/// </summary>
internal sealed class WireTalk : IGoldenTalk, IDisposable
{
    /// <summary>Between two things that a runner does: nothing is taken for a slip of the finger, and the clock of the files hardly moves.</summary>
    private static readonly Duration TimeToRead = Duration.FromSeconds(2);

    private readonly Shown shown = new();
    private readonly GoldenHost host;
    private readonly DateTimeZone zone;
    private readonly WebClient web;
    private readonly TeamsClient teams;

    public WireTalk(GoldenHost host, string at, string zone)
    {
        (this.host, this.zone) = (host, DateTimeZoneProviders.Tzdb[zone]);
        (web, teams) = (new WebClient(host), new TeamsClient(host));
        MoveTo(ChatFile.LocalTime(at));
    }

    public string? Locale { get; set; } = "en-GB";

    public string Channel { get; set; } = "webchat";

    public string Side
    {
        set => Channel = value == "web" ? "webchat" : "msteams";
    }

    /// <summary>Only Teams has chats that others can read.</summary>
    public string? ConversationType
    {
        set => (Channel, teams.ConversationType) = (value is null or "personal" ? Channel : "msteams", value ?? "personal");
    }

    public string Code => shown.Code;

    /// <summary>Where the bot's state of this conversation is kept.</summary>
    public string StateKey => $"{Client.Channel}/conversations/{Client.Conversation}";

    private IChatClient Client => Channel == "msteams" ? teams : web;

    public void MoveTo(LocalDateTime local) => host.Clock.Now = zone.AtLeniently(local).ToInstant();

    public Task RestartAsync() => host.RestartAsync();

    public Task<IReadOnlyList<string>> JoinAsync() => ActAsync(() => Client.ComeInAsync(Sent("conversationUpdate")), comingIn: true);

    public Task<IReadOnlyList<string>> InstallAsync(string action = "add") => ActAsync(
        () =>
        {
            var installation = Sent("installationUpdate");
            installation["action"] = action;
            return Client.ComeInAsync(installation);
        },
        comingIn: true);

    public Task<IReadOnlyList<string>> SayAsync(string text) => SayAtOnceAsync(text);

    /// <summary>Messages that leave the client together.</summary>
    public Task<IReadOnlyList<string>> SayAtOnceAsync(params string[] texts) => ActAsync(() => Client.SendAsync([.. texts.Select(Message)]));

    public Task<IReadOnlyList<string>> TapAsync(string title, int back = 0, IReadOnlyDictionary<string, string>? inputs = null) => TapAsync(title, back, inputs, times: 1);

    /// <summary>A finger that slips.</summary>
    public Task<IReadOnlyList<string>> TapTwiceAsync(string title) => TapAsync(title, 0, null, times: 2);

    private Task<IReadOnlyList<string>> TapAsync(string title, int back, IReadOnlyDictionary<string, string>? inputs, int times)
    {
        var (card, action) = shown.Find(title, back);
        foreach (var (name, value) in inputs ?? new Dictionary<string, string>())
        {
            action["data"]![name] = value;
        }

        return ActAsync(() => Client.SendAsync([.. Enumerable.Range(0, times).Select(_ => Client.Tap(Message(), card, (JObject)action.DeepClone()))]));
    }

    public Task<IReadOnlyList<string>> RemindAsync(string kind) => ActAsync(async () =>
    {
        host.BotService.Calls.Clear();
        await host.RemindAsync(Client.Channel, Client.User, kind, host.Clock.Now.InZone(zone).Date);
        return await Client.ReadAsync();
    });

    public Task<IReadOnlyList<string>> AttachAsync(string name, string text, string folder) =>
        ActAsync(async () => await Client.AttachAsync(Message(text.Length == 0 ? null : text), name, await File.ReadAllBytesAsync(Path.Combine(folder, name))));

    public Task<IReadOnlyList<string>> AgainAsync() => ActAsync(() => Client.AgainAsync());

    public void Dispose() => web.Dispose();

    private JObject Message(string? text = null)
    {
        var message = Sent("message");
        if (text is not null)
        {
            message["text"] = text;
        }

        return message;
    }

    /// <summary>What every client tells of itself.</summary>
    private JObject Sent(string type)
    {
        var activity = new JObject { ["type"] = type, ["localTimezone"] = zone.Id };
        if (Locale is not null)
        {
            activity["locale"] = Locale;
        }

        return activity;
    }

    private async Task<IReadOnlyList<string>> ActAsync(Func<Task<Heard>> act, bool comingIn = false)
    {
        if (!comingIn && !Client.IsIn)
        {
            await Client.ComeInAsync(Sent("conversationUpdate"));
        }

        host.Clock.Now += TimeToRead;
        var (sent, inPlace) = await act();
        return shown.Take(sent, inPlace);
    }
}
