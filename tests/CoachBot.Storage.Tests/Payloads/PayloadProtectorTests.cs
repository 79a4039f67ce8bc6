using CoachBot.Storage.Bots;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Database;
using CoachBot.Storage.Links;
using CoachBot.Storage.Payloads;
using CoachBot.Storage.Runners;
using CoachBot.Storage.Tests.Databases;
using CoachBot.Storage.Tests.Runners;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Tests.Payloads;

public sealed class PayloadProtectorOnSqlite(SqliteDatabase database) : PayloadProtectorTests(database), IClassFixture<SqliteDatabase>;

public sealed class PayloadProtectorOnPostgres(PostgresDatabase database) : PayloadProtectorTests(database), IClassFixture<PostgresDatabase>;

public abstract class PayloadProtectorTests(TestDatabase database) : StorageTests(database)
{
    private const string Words = """{"says":"my knee hurts"}""";

    [DatabaseFact]
    public async Task Every_column_with_words_or_health_is_encrypted_and_read_as_it_was_said()
    {
        var (runner, conversation, key) = (NewRunner(), NewId("conversation"), NewId("key"));
        var conversations = Host.Get<IConversationStore>();

        await FillAsync(Host, runner, conversation, key);

        Assert.All(await conversations.ReadAsync(conversation, 0, 10), activity => Assert.Equal(Words, activity.Json));
        Assert.Equal(34, (await Host.Get<IRunnerStore>().LoadAsync(runner)).Profile.Age);
        Assert.Equal(Words, (await Host.Get<IBotStateStore>().ReadAsync([key]))[key].Json);
        Assert.Equal(Words, Assert.Single(await Host.Get<IRunnerLinks>().OfRunnerAsync(runner, "push")).Payload);
        Assert.Contains("my knee hurts", await Host.Get<IRunnerStore>().ExportAsync(runner));
        foreach (var (table, stored) in await StoredAsync(runner, conversation, key))
        {
            Assert.True(stored.Count > 0, table);
            Assert.All(stored, value => Assert.Matches(@"^\$[0-9a-f]{12}\.[A-Za-z0-9+/=]+$", value));
        }
    }

    [DatabaseFact]
    public async Task A_column_of_JSON_is_encrypted_or_says_nothing_of_anybody()
    {
        var (columns, swept) = await Host.Get<CoachDatabase>().ReadAsync(context => Task.FromResult((
            context.Model.GetEntityTypes().Where(type => type.GetProperties().Any(property => property.ClrType == typeof(Payload))).Select(type => type.ClrType.Name).Order().ToArray(),
            PayloadTable.All.Select(table => table.RowType.Name).Order().ToArray())));
        Assert.Equal(columns, swept);

        // Whatever is called like one has to be one.
        Assert.Empty(await Host.Get<CoachDatabase>().ReadAsync(context => Task.FromResult(context.Model.GetEntityTypes().SelectMany(type => type.GetProperties())
            .Where(property => property.ClrType == typeof(string) && property.Name is "Payload" or "Answer" or "Json" or "Text").Select(property => property.Name).ToArray())));
    }

    [DatabaseFact]
    public async Task What_is_copied_into_another_runners_row_does_not_open_there()
    {
        var (one, other) = (NewRunner(), NewRunner());
        await Host.Get<IRunnerLinks>().SetAsync(new RunnerLink(one, "push", "a", Words));
        await Host.Get<IRunnerLinks>().SetAsync(new RunnerLink(other, "push", "a", "{}"));
        await Host.Get<IRunnerStore>().AppendAsync(one, 0, Sample.Change(0, "c1"));
        await Host.Get<IRunnerStore>().AppendAsync(other, 0, Sample.Change(0, "c1"));
        foreach (var table in new[] { "runner_links", "runner_snapshots", "runner_events" })
        {
            Assert.Equal(1, await Host.Get<CoachDatabase>().WriteAsync(context => context.Database.ExecuteSqlRawAsync(
                $"UPDATE {table} SET payload = (SELECT payload FROM {table} WHERE runner_id = '{one}' ORDER BY 1 LIMIT 1) WHERE runner_id = '{other}'")));
        }

        Assert.Empty(await Host.Get<IRunnerLinks>().OfRunnerAsync(other, "push"));
        Host.Get<RecentStates>().Forget(other); // the state that this host has just written is not read again
        await Assert.ThrowsAsync<PayloadUnreadableException>(() => Host.Get<IRunnerStore>().LoadAsync(other));
        Assert.DoesNotContain("my knee hurts", await Host.Get<IRunnerStore>().ExportAsync(other));
        Assert.Equal(34, (await Host.Get<IRunnerStore>().LoadAsync(one)).Profile.Age);
    }

    [DatabaseFact]
    public async Task A_long_payload_is_stored_shorter_than_it_is_and_any_text_comes_back()
    {
        var runner = NewRunner();
        foreach (var json in new[] { "{}", "\"\"", $"\"{new string('x', 20_000)}\"", "\"naïve 🦵 \\u0000 $not.sealed\"", $"\"{string.Concat(Enumerable.Range(0, 3_000).Select(n => (char)(0x4e00 + (n * 7919 % 20_000))))}\"" })
        {
            await Host.Get<IRunnerLinks>().SetAsync(new RunnerLink(runner, "push", "a", json));
            Assert.Equal(json, Assert.Single(await Host.Get<IRunnerLinks>().OfRunnerAsync(runner, "push")).Payload);
        }

        await Host.Get<IRunnerLinks>().SetAsync(new RunnerLink(runner, "push", "a", $"\"{new string('x', 20_000)}\""));
        Assert.InRange(Assert.Single(await ColumnAsync("runner_links", "payload", $"runner_id = '{runner}'")).Length, 40, 2_000);
    }

    private static async Task FillAsync(TestHost host, RunnerId runner, string conversation, string key)
    {
        var conversations = host.Get<IConversationStore>();
        await host.Get<IRunnerStore>().AppendAsync(runner, 0, Sample.Change(0, "c1"));
        await conversations.OpenAsync(conversation, runner);
        await conversations.AppendAsync(conversation, new NewActivity("a1", true, Words, host.Clock.Now));
        await conversations.AppendManyAsync([new(conversation, new NewActivity("a2", true, Words, host.Clock.Now))]);
        await conversations.AppendAsync(conversation, new NewActivity("a3", true, "{}", host.Clock.Now));
        await conversations.UpdateActivityAsync(conversation, "a3", Words);
        await host.Get<IBotStateStore>().WriteAsync(new Dictionary<string, BotStateItem> { [key] = new("{}", null) });
        await host.Get<IBotStateStore>().WriteAsync(new Dictionary<string, BotStateItem> { [key] = new(Words, "*") });
        await host.Get<IRunnerLinks>().SetManyAsync([new(runner, "push", "a", "{}")]);
        await host.Get<IRunnerLinks>().SetManyAsync([new(runner, "push", "a", "{}", "secret of " + runner)]);
        Assert.True(await host.Get<IRunnerLinks>().ReplaceAsync(new(runner, "push", "a", "{}", "secret of " + runner), new(runner, "push", "a", Words, "secret of " + runner)));
    }

    private async Task<List<(string Table, List<string> Stored)>> StoredAsync(RunnerId runner, string conversation, string key)
    {
        var all = new List<(string, List<string>)>();
        foreach (var (table, column, where) in new[]
        {
            ("runner_events", "payload", $"runner_id = '{runner}'"),
            ("runner_snapshots", "payload", $"runner_id = '{runner}'"),
            ("runner_commands", "answer", $"runner_id = '{runner}'"),
            ("runner_links", "payload", $"runner_id = '{runner}'"),
            ("chat_activities", "payload", $"conversation_id = '{conversation}'"),
            ("bot_state", "payload", $"key = '{key}'"),
        })
        {
            all.Add((table, await ColumnAsync(table, column, where)));
        }

        return all;
    }

    private Task<List<string>> ColumnAsync(string table, string column, string where) => Host.Get<CoachDatabase>().ReadAsync(context =>
        context.Database.SqlQueryRaw<string>($"SELECT {column} AS \"Value\" FROM {table} WHERE {where}").ToListAsync());
}
