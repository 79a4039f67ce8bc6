using CoachBot.Storage.Bots;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Database;
using CoachBot.Storage.Nightly;
using CoachBot.Storage.Reminders;
using CoachBot.Storage.Runners;
using CoachBot.Storage.Tests.Databases;
using CoachBot.Storage.Tests.Runners;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Storage.Tests.Nightly;

public sealed class RetentionOnSqlite : RetentionTests<SqliteDatabase>;

public sealed class RetentionOnPostgres : RetentionTests<PostgresDatabase>;

/// <summary>With a database to itself: it removes everybody's.</summary>
public abstract class RetentionTests<TDatabase> : IAsyncLifetime
    where TDatabase : TestDatabase, new()
{
    private const int Many = 2_100; // more than a batch

    private readonly TDatabase database = new();

    private TestHost Host => database.Host;

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [DatabaseFact]
    public async Task What_is_older_than_its_days_goes_and_what_is_younger_stays()
    {
        var keep = new RetentionOptions();
        var now = Host.Clock.Now;
        var ages = new (string Table, int Days)[]
        {
            ("chat_activities", keep.ChatDays), ("runner_commands", keep.CommandDays), ("bot_state", keep.SilentDays), ("handled_activities", keep.HandledDays),
            ("reminder_sent", keep.SentDays), ("reminder_dead", keep.DeadDays), ("conversations", keep.ChatDays),
        };
        foreach (var (table, days) in ages)
        {
            foreach (var (name, age) in new[] { ("old", days + 1), ("young", days - 1) })
            {
                Host.Clock.Now = now - Duration.FromDays(age);
                await AddAsync(table, $"{table}-{name}");
            }
        }

        // Of the house, of a chat that a reminder goes to, and a turn still to be run: whatever their age.
        Host.Clock.Now = now - Duration.FromDays(2000);
        await Host.Get<IBotStateStore>().WriteAsync(new Dictionary<string, BotStateItem> { ["push/vapid"] = new("{}", null) });
        await Host.Get<IConversationStore>().OpenAsync("reached", new("reached"));
        await Host.Get<IAddressBook>().UpsertAsync(new RunnerAddress(new("reached"), "directline", "reached", "reached", "https://x.example"));
        await Host.Get<IConversationStore>().AppendAsync("reached", new NewActivity("pending", true, "{}", Host.Clock.Now, NeedsTurn: true));
        Host.Clock.Now = now;

        await RunAsync();

        foreach (var (table, _) in ages)
        {
            var left = await KeysAsync(table);
            Assert.Contains(left, key => key.Contains($"{table}-young", StringComparison.Ordinal));
            Assert.DoesNotContain(left, key => key.Contains($"{table}-old", StringComparison.Ordinal));
        }

        Assert.Contains("push/vapid", await KeysAsync("bot_state"));
        Assert.Contains("reached", await KeysAsync("conversations"));
        Assert.Contains("reached", await KeysAsync("chat_activities"));
    }

    [DatabaseFact]
    public async Task More_than_a_batch_goes_in_one_night()
    {
        var then = Host.Clock.Now - Duration.FromDays(500);
        await Host.Get<IConversationStore>().OpenAsync("c", new("r"));
        await Host.Get<IConversationStore>().AppendManyAsync([.. Enumerable.Range(0, Many).Select(n => new AddressedActivity("c", new NewActivity($"a{n}", true, "{}", n < Many - 7 ? then : Host.Clock.Now)))]);

        await RunAsync();

        Assert.Equal(7, (await KeysAsync("chat_activities")).Count);
    }

    [DatabaseFact]
    public void A_period_that_cannot_be_kept_stops_the_start_and_is_named()
    {
        foreach (var value in new[] { "0", "-3", "a year", "1.5", "99999" })
        {
            var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Retention:ChatDays"] = value }).Build();
            Assert.Contains("Retention:ChatDays", Assert.Throws<OptionsValidationException>(() => StorageOptions.From(configuration, Path.GetTempPath())).Message, StringComparison.Ordinal);
        }

        var good = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Retention:ChatDays"] = "30" }).Build();
        Assert.Equal(30, StorageOptions.From(good, Path.GetTempPath()).Retention.ChatDays);
    }

    private async Task RunAsync() => await Host.Get<IEnumerable<INightlyTask>>().OfType<Retention>().Single().RunAsync(CancellationToken.None);

    private async Task AddAsync(string table, string name)
    {
        var now = Host.Clock.Now;
        switch (table)
        {
            case "chat_activities":
                await Host.Get<IConversationStore>().OpenAsync(name, new(name));
                await Host.Get<IConversationStore>().AppendAsync(name, new NewActivity("a", true, "{}", now));
                break;
            case "conversations":
                await Host.Get<IConversationStore>().OpenAsync(name, new(name));
                break;
            case "runner_commands":
                await Host.Get<IRunnerStore>().AppendAsync(new(name), 0, Sample.Change(0, "c1"));
                break;
            case "bot_state":
                await Host.Get<IBotStateStore>().WriteAsync(new Dictionary<string, BotStateItem> { [$"msteams/conversations/{name}"] = new("{}", null) });
                break;
            case "handled_activities":
                await Host.Get<IHandledActivities>().TryBeginAsync(name, "a");
                break;
            default:
                await Host.Get<CoachDatabase>().WriteAsync(async context =>
                {
                    context.Add(table == "reminder_sent"
                        ? new ReminderSentRow { RunnerId = name, Kind = "session", LocalDate = now.InUtc().Date, TenantId = "", Outcome = "sent", DueAt = now, At = now }
                        : (object)new ReminderDeadRow { RunnerId = name, Kind = "session", LocalDate = now.InUtc().Date, TenantId = "", Reason = "x", DueAt = now, At = now });
                    return await context.SaveChangesAsync();
                });
                break;
        }
    }

    private Task<List<string>> KeysAsync(string table) => Host.Get<CoachDatabase>().ReadAsync(context =>
    {
        var type = context.Model.GetEntityTypes().Single(type => type.GetTableName() == table);
        return context.Database.SqlQueryRaw<string>($"SELECT {type.FindPrimaryKey()!.Properties[0].GetColumnName()} AS \"Value\" FROM {table}").ToListAsync();
    });
}
