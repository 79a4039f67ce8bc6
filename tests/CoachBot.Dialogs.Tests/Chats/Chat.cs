using CoachBot.Dialogs.Reminders;
using CoachBot.Language;
using CoachBot.Plans;
using CoachBot.Storage.Channels;
using CoachBot.Training.Runners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Chats;

/// <summary>One runner in one conversation with the coach, over real dialogs, a real reader and real decisions.</summary>
internal sealed partial class Chat : IGoldenTalk, IDisposable
{
    public const string Runner = "runner-1";

    private static readonly TimeSpan TimeToRead = TimeSpan.FromSeconds(10);

    /// <summary>Learned once: it is thread-safe, and learning takes longer than a whole conversation.</summary>
    private static readonly Lazy<MessageReader> Reader = new(() => new MessageReader());

    private readonly Action<IServiceCollection> stores;
    private Memory? memory;
    private Activity? last;
    private Shown shown = new();
    private ServiceProvider services;
    private int messages;
    private int read;

    private Chat(SteeredClock clock, DateTimeZone zone, Action<IServiceCollection> stores)
    {
        Clock = clock;
        Zone = zone;
        this.stores = stores;
        services = Build();
    }

    public SteeredClock Clock { get; }

    public DateTimeZone Zone { get; }

    /// <summary>Each message comes when the last answer has been read; set, it comes in the same moment.</summary>
    public bool InAHurry { get; set; }

    public string? Locale { get; set; } = "en-GB";

    public string Channel
    {
        get;
        set => (field, HasTalkedInTeams) = (value, HasTalkedInTeams || value == "msteams");
    } = "webchat";

    /// <summary>Some of it was said in Teams.</summary>
    public bool HasTalkedInTeams { get; private set; }

    /// <summary>The same person's other chat: web or teams. Each has its own conversation, and its own runner until they are linked.</summary>
    public string Side
    {
        get;
        set => (field, Channel) = (value, value == "web" ? "webchat" : "msteams");
    } = "web";

    /// <summary>Set to make the conversation one that others can read.</summary>
    public string? ConversationType { get; set; }

    public IPlanService Plans => services.GetRequiredService<IPlanService>();

    public IServiceProvider Services => services;

    /// <summary>What the last tap on a card was answered with, in Teams.</summary>
    public AdaptiveCardInvokeResponse? Answer { get; private set; }

    /// <summary>Everything that was said, by both.</summary>
    public List<string> Transcript { get; } = [];

    public Task<IReadOnlyList<string>> JoinAsync()
    {
        var activity = Make(ActivityTypes.ConversationUpdate);
        activity.MembersAdded = [new ChannelAccount("bot"), new ChannelAccount("user")];
        return RunAsync(activity);
    }

    /// <param name="action">add, remove, add-upgrade or remove-upgrade.</param>
    public Task<IReadOnlyList<string>> InstallAsync(string action = "add")
    {
        var activity = Make(ActivityTypes.InstallationUpdate);
        activity.Action = action;
        return RunAsync(activity);
    }

    public Task<IReadOnlyList<string>> SayAsync(string text)
    {
        Transcript.Add($"runner: {text}");
        var activity = Make(ActivityTypes.Message);
        activity.Text = text;
        last = activity;
        return RunAsync(activity);
    }

    /// <summary>What is said in a turn that fails, before the channel's own apology.</summary>
    public async Task<IReadOnlyList<string>> SayInVainAsync(string text)
    {
        var activity = Make(ActivityTypes.Message);
        activity.Text = text;
        var adapter = new ChatAdapter(await WhoAsync());
        await Assert.ThrowsAsync<TimeoutException>(() => adapter.RunAsync(activity, services.GetRequiredService<IBot>()));
        return [.. adapter.Sent.Select(ActivityText.Of)];
    }

    /// <summary>Words that come with a card's data in one message.</summary>
    public Task<IReadOnlyList<string>> SendAsync(string text, JObject data)
    {
        Transcript.Add($"runner: {text} {data.ToString(Formatting.None)}");
        var activity = Make(ActivityTypes.Message);
        (activity.Text, activity.Value) = (text, data);
        last = activity;
        return RunAsync(activity);
    }

    /// <summary>Taps a button of the newest card that has it, or of an older one: <paramref name="back"/> cards ago.</summary>
    public Task<IReadOnlyList<string>> TapAsync(string title, int back = 0, IReadOnlyDictionary<string, string>? inputs = null)
    {
        Transcript.Add($"tap: {title}");
        var data = (JObject)shown.Find(title, back).Action["data"]!;
        foreach (var (name, value) in inputs ?? new Dictionary<string, string>())
        {
            data[name] = value;
        }

        Activity activity;
        if (Channel == "msteams")
        {
            activity = Make(ActivityTypes.Invoke);
            activity.Name = "adaptiveCard/action";
            activity.Value = JObject.FromObject(new { action = new { type = "Action.Execute", verb = "coach", data } });
        }
        else
        {
            activity = Make(ActivityTypes.Message);
            activity.Value = data;
        }

        last = activity;
        return RunAsync(activity);
    }

    /// <summary>What the coach says first at this moment; nothing, when there is nothing true to say.</summary>
    public async Task<IReadOnlyList<string>> RemindAsync(string kind)
    {
        var today = Clock.Now.InZone(Zone).Date;
        var said = await services.GetRequiredService<ReminderComposer>().ComposeAsync(new RunnerId(Runner), kind, today);
        return shown.Take(said is null ? [] : [said]);
    }

    /// <summary>A file, handed over as every channel does: as a data address.</summary>
    public Task<IReadOnlyList<string>> AttachAsync(string name, string text, string folder)
    {
        Transcript.Add($"attach: {name} {text}");
        var activity = Make(ActivityTypes.Message);
        activity.Text = text.Length == 0 ? null : text;
        var type = Path.GetExtension(name) switch { ".ics" => "text/calendar", ".csv" => "text/csv", ".txt" => "text/plain", _ => "application/octet-stream" };
        activity.Attachments = [new Attachment(type, $"data:{type};base64,{Convert.ToBase64String(File.ReadAllBytes(Path.Combine(folder, name)))}", name: name)];
        last = activity;
        return RunAsync(activity);
    }

    /// <summary>The same activity once more, as a channel does when it got no answer in time.</summary>
    public Task<IReadOnlyList<string>> AgainAsync() => RunAsync(last!);

    public void Dispose() => services.Dispose();

    private async Task<IReadOnlyList<string>> RunAsync(Activity activity)
    {
        var adapter = new ChatAdapter(await WhoAsync());
        await adapter.RunAsync(activity, services.GetRequiredService<IBot>());
        Answer = adapter.Answer?.Body as AdaptiveCardInvokeResponse;
        var said = shown.Take(adapter.Sent, adapter.Replacement);
        Transcript.AddRange(said.Select(text => $"coach: {text}"));
        return said;
    }

    private Activity Make(string type) => new(type)
    {
        Id = $"activity-{messages++}",
        ChannelId = Channel,
        ServiceUrl = "https://test.example",
        Timestamp = Clock.Now.ToDateTimeOffset() + (TimeToRead * (InAHurry ? read : ++read)),
        LocalTimezone = Zone.Id,
        Locale = Locale,
        From = new ChannelAccount("user", "User"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(ConversationType is not null && ConversationType != "personal", ConversationType, Side == "web" ? "conversation-1" : "conversation-2"),
    };

    /// <summary>As the channels do it: who writes is noted, and may have become someone else's by a link.</summary>
    private async Task<RunnerId> WhoAsync()
    {
        var own = new RunnerId(Side == "web" ? Runner : "runner-2");
        return services.GetService<IAddressBook>() is { } addresses
            ? await addresses.UpsertAsync(new RunnerAddress(own, Side == "web" ? "directline" : "msteams", own.Value, Side == "web" ? "conversation-1" : "conversation-2", "https://test.example"))
            : own;
    }
}
