using System.Text;
using CoachBot.Storage.Bots;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Database;
using CoachBot.Storage.Payloads;
using CoachBot.Storage.Runners;
using CoachBot.Storage.Tests.Databases;
using CoachBot.Storage.Tests.Runners;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Storage.Tests.Payloads;

public sealed class PayloadProtectorOnSqlite(SqliteDatabase database) : PayloadProtectorTests(database), IClassFixture<SqliteDatabase>;

public sealed class PayloadProtectorOnPostgres(PostgresDatabase database) : PayloadProtectorTests(database), IClassFixture<PostgresDatabase>;

public abstract class PayloadProtectorTests(TestDatabase database) : StorageTests(database)
{
    [DatabaseFact]
    public async Task Every_column_with_words_or_health_passes_the_protector_on_its_way_in_and_out()
    {
        await using var host = new TestHost(Database.Options, services => services.AddSingleton<IPayloadProtector, Base64>());
        var (runner, conversation, key) = (NewRunner(), NewId("conversation"), NewId("key"));
        const string words = """{"says":"my knee hurts"}""";
        var conversations = host.Get<IConversationStore>();

        await host.Get<IRunnerStore>().AppendAsync(runner, 0, Sample.Change(0, "c1"));
        await conversations.OpenAsync(conversation, runner);
        await conversations.AppendAsync(conversation, new NewActivity("a1", true, words, host.Clock.Now));
        await conversations.AppendManyAsync([new(conversation, new NewActivity("a2", true, words, host.Clock.Now))]);
        await conversations.AppendAsync(conversation, new NewActivity("a3", true, "{}", host.Clock.Now));
        await conversations.UpdateActivityAsync(conversation, "a3", words);
        await host.Get<IBotStateStore>().WriteAsync(new Dictionary<string, BotStateItem> { [key] = new("{}", null) });
        await host.Get<IBotStateStore>().WriteAsync(new Dictionary<string, BotStateItem> { [key] = new(words, "*") });

        Assert.All(await conversations.ReadAsync(conversation, 0, 10), activity => Assert.Equal(words, activity.Json));
        Assert.Equal(34, (await host.Get<IRunnerStore>().LoadAsync(runner)).Profile.Age);
        Assert.Equal(words, (await host.Get<IBotStateStore>().ReadAsync([key]))[key].Json);
        Assert.Contains("my knee hurts", await host.Get<IRunnerStore>().ExportAsync(runner));
        foreach (var (table, column, where) in new[]
        {
            ("runner_events", "payload", $"runner_id = '{runner}'"),
            ("runner_snapshots", "payload", $"runner_id = '{runner}'"),
            ("runner_commands", "answer", $"runner_id = '{runner}'"),
            ("chat_activities", "payload", $"conversation_id = '{conversation}'"),
            ("bot_state", "payload", $"key = '{key}'"),
        })
        {
            var stored = await host.Get<CoachDatabase>().ReadAsync(context =>
                context.Database.SqlQueryRaw<string>($"SELECT {column} AS \"Value\" FROM {table} WHERE {where}").ToListAsync());
            Assert.NotEmpty(stored);
            Assert.All(stored, value => Assert.StartsWith("sealed:", value));
        }
    }

    private sealed class Base64 : IPayloadProtector
    {
        public string Protect(string json) => "sealed:" + Convert.ToBase64String(Encoding.UTF8.GetBytes(json));

        public string Unprotect(string stored) => Encoding.UTF8.GetString(Convert.FromBase64String(stored["sealed:".Length..]));
    }
}
