using System.Text.RegularExpressions;
using CoachBot.Channels.Bots;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Tests.Plans;
using CoachBot.Language;
using CoachBot.Plans;
using CoachBot.Plans.Linking;
using CoachBot.Plans.Teams;
using CoachBot.Storage;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Starting;
using CoachBot.Training.Runners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Tests.Chats;

/// <summary>One runner in one conversation with the coach, over real dialogs, a real reader and real decisions.</summary>
internal sealed partial class Chat : IDisposable
{
    public const string Runner = "runner-1";

    private static readonly TimeSpan TimeToRead = TimeSpan.FromSeconds(10);

    /// <summary>Learned once: it is thread-safe, and learning takes longer than a whole conversation.</summary>
    private static readonly Lazy<MessageReader> Reader = new(() => new MessageReader());

    private readonly Action<IServiceCollection> stores;
    private readonly List<Activity> cards = [];
    private Memory? memory;
    private Activity? last;
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
    public string Side { get; set; } = "web";

    /// <summary>Set to make the conversation one that others can read.</summary>
    public string? ConversationType { get; set; }

    public IPlanService Plans => services.GetRequiredService<IPlanService>();

    public IServiceProvider Services => services;

    /// <summary>What the last tap on a card was answered with, in Teams.</summary>
    public AdaptiveCardInvokeResponse? Answer { get; private set; }

    /// <summary>Everything that was said, by both.</summary>
    public List<string> Transcript { get; } = [];

    /// <summary>Over memory: quick, for many conversations.</summary>
    public static Chat At(string local, string zone = "Europe/London")
    {
        var (clock, tz) = Clocks(local, zone);
        return Over(new Memory(new DeciderPlans(clock, tz), new MemoryStorage(), new NoTeams()), clock, tz);
    }

    /// <summary>The same conversation as it stands, to go on with in another way: as if all of it had been said once more, at no cost.</summary>
    public async Task<Chat> ForkAsync()
    {
        var from = memory ?? throw new InvalidOperationException("Only a chat over memory can be forked.");
        var clock = new SteeredClock(Clock.Now);
        var storage = new MemoryStorage();
        await storage.WriteAsync(await from.State.ReadAsync([.. Channels.SelectMany(channel => Conversations.Select(conversation => $"{channel}/conversations/{conversation}"))]));
        var fork = Over(new Memory(from.Plans.Copy(clock), storage, from.Teams.Copy()), clock, Zone);
        (fork.messages, fork.read, fork.last, fork.Code, fork.Buttons) = (messages, read, last, Code, Buttons);
        (fork.Locale, fork.Channel, fork.Side, fork.ConversationType, fork.InAHurry) = (Locale, Channel, Side, ConversationType, InAHurry);
        fork.cards.AddRange(cards);
        fork.Transcript.AddRange(Transcript);
        return fork;
    }

    private static readonly string[] Channels = ["webchat", "msteams"];

    private static readonly string[] Conversations = ["conversation-1", "conversation-2"];

    /// <summary>Where a quick conversation is kept.</summary>
    private sealed record Memory(DeciderPlans Plans, MemoryStorage State, NoTeams Teams);

    private static Chat Over(Memory memory, SteeredClock clock, DateTimeZone zone) => new(
        clock,
        zone,
        services => services.AddSingleton<IPlanService>(memory.Plans).AddSingleton<IRunnerLinking>(new NoOtherChat(memory.Plans)).AddSingleton<ITeamBoard>(memory.Teams).AddSingleton<IStorage>(memory.State))
    {
        memory = memory,
    };

    /// <summary>An empty database, made ready once and copied for each conversation.</summary>
    private static readonly Lazy<Task<string>> Ready = new(async () =>
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-ready-").FullName;
        await using (var services = new ServiceCollection().AddLogging().AddSingleton<IClock>(new SteeredClock(Instant.FromUtc(2025, 12, 1, 0, 0))).AddStorage(new StorageOptions { Folder = folder }).BuildServiceProvider())
        {
            await services.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return folder;
    });

    /// <summary>Over the real plan service and the real stores, in an SQLite file that outlives a restart.</summary>
    public static async Task<Chat> StoredAsync(string local, string zone, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(await Ready.Value, "*", SearchOption.TopDirectoryOnly))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        var (clock, tz) = Clocks(local, zone);
        var settings = new Dictionary<string, string?> { ["Coach:DefaultTimeZone"] = zone };
        var chat = new Chat(clock, tz, services =>
        {
            services.AddStorage(new StorageOptions { Folder = folder });
            services.AddPlans(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
            services.AddSingleton<IStorage, StoredBotState>();
        });
        await chat.services.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        return chat;
    }

    private static (SteeredClock, DateTimeZone) Clocks(string local, string zone)
    {
        var tz = DateTimeZoneProviders.Tzdb[zone];
        return (new SteeredClock(tz.AtLeniently(LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value).ToInstant()), tz);
    }

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
        var having = cards.Where(card => Button(card, title) is not null).Reverse().ToList();
        Assert.True(having.Count > back, $"No card has the button \"{title}\".\n{string.Join("\n", Transcript)}");
        var data = (JObject)Button(having[back], title)!["data"]!.DeepClone();
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

    /// <summary>The buttons of what the coach said last, and whether they are a card's.</summary>
    public IReadOnlyList<(string Label, bool OnCard)> Buttons { get; private set; } = [];

    /// <summary>Every card that was shown, the oldest first.</summary>
    public IReadOnlyList<Activity> Cards => cards;

    public int CardsWith(string title) => cards.Count(card => Button(card, title) is not null);

    public bool HasButton(string title) => cards.Exists(card => Button(card, title) is not null);

    /// <summary>What the coach says first at this moment; nothing, when there is nothing true to say.</summary>
    public async Task<IReadOnlyList<string>> RemindAsync(string kind)
    {
        var today = Clock.Now.InZone(Zone).Date;
        var said = await services.GetRequiredService<ReminderComposer>().ComposeAsync(new RunnerId(Runner), kind, today);
        Buttons = said is null ? [] : ButtonsOf([said]);
        return said is null ? [] : [ActivityText.Of(said)];
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

    /// <summary>What is remembered of the conversation; null before its first message.</summary>
    public async Task<Talk?> TalkAsync() => (await StateAsync())?["talk"]?.ToObject<Talk>();

    /// <summary>The ids of the dialogs that wait, as they are stored.</summary>
    public async Task<IReadOnlyList<string>> WaitingAsync() => (await StateAsync())?["DialogState"] is { } state
        ? [.. state.SelectTokens("$..Id").Concat(state.SelectTokens("$..id")).OfType<JValue>().Select(id => (string?)id ?? "")]
        : [];

    /// <summary>Changes what is stored of the conversation, as a deployment with other dialogs would find it.</summary>
    public async Task RewriteAsync(Func<string, string> change)
    {
        var storage = services.GetRequiredService<IStorage>();
        var stored = (await storage.ReadAsync([Key]))[Key];
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };
        var changed = change(JsonConvert.SerializeObject(stored, settings));
        await storage.DeleteAsync([Key]);
        await storage.WriteAsync(new Dictionary<string, object> { [Key] = JsonConvert.DeserializeObject<object>(changed, settings)! });
    }

    private string Key => $"{Channel}/conversations/{(Side == "web" ? "conversation-1" : "conversation-2")}";

    private async Task<JObject?> StateAsync() =>
        (await services.GetRequiredService<IStorage>().ReadAsync([Key])).TryGetValue(Key, out var stored) ? JObject.FromObject(stored) : null;

    /// <summary>The same activity once more, as a channel does when it got no answer in time.</summary>
    public Task<IReadOnlyList<string>> AgainAsync() => RunAsync(last!);

    /// <summary>A new process with the same storage.</summary>
    public void Restart()
    {
        services.Dispose();
        services = Build();
    }

    public void Dispose() => services.Dispose();

    /// <summary>The last one-time code that the coach has given out.</summary>
    public string Code { get; private set; } = "";

    [GeneratedRegex(@"\b[A-Z2-9]{4}-[A-Z2-9]{4}\b")]
    private static partial Regex LinkCode();

    /// <summary>A text that isn't there shows as its name, such as OldQuestion.</summary>
    [GeneratedRegex(@"\b[A-Z][a-z]+[A-Z][a-z]\w*\b")]
    private static partial Regex MissingText();

    private static List<(string Label, bool OnCard)> ButtonsOf(IEnumerable<Activity> sent) =>
    [
        .. sent.SelectMany(activity => (activity.Attachments ?? []).SelectMany(ActivityText.Taps).Select(action => ((string)action["title"]!, true))
            .Concat((activity.SuggestedActions?.Actions ?? []).Select(action => (action.Title, false)))),
    ];

    private static JObject? Button(Activity card, string title) =>
        card.Attachments.SelectMany(ActivityText.Taps).FirstOrDefault(action => (string?)action["title"] == title);

    private ServiceProvider Build()
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<IClock>(Clock);
        collection.AddLogging();
        stores(collection);
        collection.AddSingleton<ConversationState>();
        collection.AddSingleton<IMessageReader>(Reader.Value);
        collection.AddDialogs();
        return collection.BuildServiceProvider();
    }

    private async Task<IReadOnlyList<string>> RunAsync(Activity activity)
    {
        var adapter = new ChatAdapter(await WhoAsync());
        await adapter.RunAsync(activity, services.GetRequiredService<IBot>());
        Answer = adapter.Answer?.Body as AdaptiveCardInvokeResponse;
        cards.AddRange(adapter.Sent.Where(sent => sent.Attachments is { Count: > 0 }));
        Buttons = ButtonsOf(adapter.Sent);
        var said = adapter.Sent.Select(ActivityText.Of).ToList();
        if (adapter.Replacement is { } replacement)
        {
            cards.Add(replacement);
            said.Insert(0, $"(in its place) {ActivityText.Of(replacement)}");
        }

        Code = said.Select(text => LinkCode().Match(text)).LastOrDefault(match => match.Success)?.Value ?? Code;
        Transcript.AddRange(said.Select(text => $"coach: {text}"));
        foreach (var sent in adapter.Sent)
        {
            Assert.True((sent.Text?.Length ?? 0) <= 600, $"Longer than 600 characters: {sent.Text}");
            Assert.DoesNotMatch(MissingText(), ActivityText.Of(sent));
        }

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
