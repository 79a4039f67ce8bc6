using CoachBot.Channels.Bots;
using CoachBot.Dialogs.Tests.Plans;
using CoachBot.Language;
using CoachBot.Plans;
using CoachBot.Plans.Linking;
using CoachBot.Plans.Teams;
using CoachBot.Storage;
using CoachBot.Storage.Starting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Chats;

/// <content>What a conversation stands on: memory, a copy of it, or a database in a file.</content>
internal sealed partial class Chat
{
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
        (fork.messages, fork.read, fork.last, fork.shown) = (messages, read, last, shown.Copy());
        (fork.Locale, fork.Side, fork.Channel, fork.ConversationType, fork.InAHurry) = (Locale, Side, Channel, ConversationType, InAHurry);
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
        return (new SteeredClock(tz.AtLeniently(ChatFile.LocalTime(local)).ToInstant()), tz);
    }

    public void MoveTo(LocalDateTime local) => Clock.Now = Zone.AtLeniently(local).ToInstant();

    /// <summary>A new process with the same storage.</summary>
    public Task RestartAsync()
    {
        services.Dispose();
        services = Build();
        return Task.CompletedTask;
    }

    private ServiceProvider Build()
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<IClock>(Clock);
        collection.AddLogging();
        stores(collection);
        collection.AddSingleton<ConversationState>();
        collection.AddSingleton<IMessageReader>(new CountedReader(this));
        collection.AddDialogs();
        return collection.BuildServiceProvider();
    }

    /// <summary>How many characters have been read for their meaning so far; those read twice count twice.</summary>
    public long CharactersRead { get; private set; }

    private sealed class CountedReader(Chat chat) : IMessageReader
    {
        public Reading Read(string text, ReadingContext context)
        {
            chat.CharactersRead += text.Length;
            return Reader.Value.Read(text, context);
        }
    }
}
