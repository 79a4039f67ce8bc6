using CoachBot.Storage.Bots;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Runners;
using CoachBot.Storage.Tests.Databases;
using CoachBot.Training.Runners;
using NodaTime;
using Npgsql;

namespace CoachBot.Storage.Tests.Conversations;

public sealed class TurnStoreOnSqlite(SqliteDatabase database) : TurnStoreTests(database), IClassFixture<SqliteDatabase>;

public sealed class TurnStoreOnPostgres(PostgresDatabase database) : TurnStoreTests(database), IClassFixture<PostgresDatabase>
{
    [DatabaseFact]
    public async Task Who_is_being_written_by_another_host_holds_up_nobody_else()
    {
        var (held, _) = await HearAsync("a1");
        var others = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => HearAsync("a1")));
        await using var elsewhere = new NpgsqlConnection(Database.Options.ConnectionString);
        await elsewhere.OpenAsync();
        var writing = await elsewhere.BeginTransactionAsync();
        await using (var hold = new NpgsqlCommand("SELECT 1 FROM conversations WHERE conversation_id = $1 FOR UPDATE", elsewhere) { Parameters = { new() { Value = held } } })
        {
            await hold.ExecuteNonQueryAsync();
        }

        var waiting = Conversations.AppendAsync(held, Reply("b"));
        await Task.WhenAll(others.Select(other => Conversations.AppendAsync(other.Conversation, Reply("b"))));
        Assert.False(waiting.IsCompleted);
        await writing.CommitAsync();

        Assert.Equal(2, (await waiting)!.Sequence);
    }
}

public abstract class TurnStoreTests(TestDatabase database) : StorageTests(database)
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 1, 8, 0);

    private ITurnStore Turns => Host.Get<ITurnStore>();

    private protected IConversationStore Conversations => Host.Get<IConversationStore>();

    [DatabaseFact]
    public async Task A_turn_leaves_its_replies_its_state_and_its_end_together()
    {
        var (conversation, key) = await HearAsync("a1", "a2");

        var first = (await Turns.OpenAsync(conversation, "a1", key))!;
        Assert.Null(first.State);
        Assert.NotNull(await Turns.EndAsync(new EndedTurn(conversation, first.Activity, false, [Reply("a1.1"), Reply("a1.2")], new StateChange(key, """{"n":1}""", null))));
        var second = (await Turns.OpenAsync(conversation, "a2", key))!;
        Assert.Equal("""{"n":1}""", second.State!.Json);
        Assert.NotNull(await Turns.EndAsync(new EndedTurn(conversation, second.Activity, true, [Reply("a2.1")], new StateChange(key, """{"n":2}""", second.State.ETag))));

        var all = await Conversations.ReadAsync(conversation, 0, 100);
        Assert.Equal(["a1", "a2", "a1.1", "a1.2", "a2.1"], all.Select(activity => activity.ActivityId));
        Assert.Equal([1, 2, 3, 4, 5], all.Select(activity => activity.Sequence));
        Assert.Equal([TurnState.Done, TurnState.Failed], all.Take(2).Select(activity => activity.Turn));
        Assert.Equal("""{"n":2}""", (await Host.Get<IBotStateStore>().ReadAsync([key]))[key].Json);
    }

    [DatabaseFact]
    public async Task A_state_that_another_turn_has_changed_stops_all_of_it()
    {
        var (conversation, key) = await HearAsync("a1");
        var opened = (await Turns.OpenAsync(conversation, "a1", key))!;
        await Host.Get<IBotStateStore>().WriteAsync(new Dictionary<string, BotStateItem> { [key] = new("""{"n":9}""", null) });

        await Assert.ThrowsAsync<BotStateConflictException>(() =>
            Turns.EndAsync(new EndedTurn(conversation, opened.Activity, false, [Reply("a1.1")], new StateChange(key, """{"n":1}""", null))));
        await Assert.ThrowsAsync<BotStateConflictException>(() =>
            Turns.EndAsync(new EndedTurn(conversation, opened.Activity, false, [Reply("a1.1")], new StateChange(key, """{"n":1}""", "an older one"))));

        Assert.Equal(TurnState.Pending, Assert.Single(await Conversations.ReadAsync(conversation, 0, 100)).Turn);
        Assert.Equal("""{"n":9}""", (await Host.Get<IBotStateStore>().ReadAsync([key]))[key].Json);
    }

    [DatabaseFact]
    public async Task What_an_earlier_attempt_has_said_is_not_said_again()
    {
        var (conversation, key) = await HearAsync("a1");
        await Conversations.AppendAsync(conversation, Reply("a1.1"));
        var opened = (await Turns.OpenAsync(conversation, "a1", key))!;

        Assert.NotNull(await Turns.EndAsync(new EndedTurn(conversation, opened.Activity, false, [Reply("a1.1"), Reply("a1.2")])));

        var all = await Conversations.ReadAsync(conversation, 0, 100);
        Assert.Equal(["a1", "a1.1", "a1.2"], all.Select(activity => activity.ActivityId));
        Assert.Equal(TurnState.Done, all[0].Turn);
    }

    [DatabaseFact]
    public async Task A_turn_in_which_everything_was_erased_leaves_nothing()
    {
        var runner = NewRunner();
        var (conversation, key) = await HearAsync(runner, "a1");
        var opened = (await Turns.OpenAsync(conversation, "a1", key))!;
        await Host.Get<IRunnerStore>().EraseAsync(runner);

        Assert.Null(await Turns.EndAsync(new EndedTurn(conversation, opened.Activity, false, [Reply("a1.1")], new StateChange(key, "{}", null))));

        Assert.Empty(await Conversations.ReadAsync(conversation, 0, 100));
        Assert.Empty(await Host.Get<IBotStateStore>().ReadAsync([key]));
        Assert.Null(await Turns.OpenAsync(conversation, "a1", key));
    }

    [DatabaseFact]
    public async Task Turns_that_end_at_the_same_time_are_each_stored_whole_or_refused_alone()
    {
        var talks = await Task.WhenAll(Enumerable.Range(0, 60).Select(async number =>
        {
            var (conversation, key) = await HearAsync("a1", "a2");
            return (Number: number, Conversation: conversation, Key: key, Opened: (await Turns.OpenAsync(conversation, "a1", key))!);
        }));

        await Task.WhenAll(talks.Select(async talk =>
        {
            var etag = talk.Number % 10 == 3 ? "another's" : null;
            var end = Turns.EndAsync(new EndedTurn(talk.Conversation, talk.Opened.Activity, false, [Reply("a1.1"), Reply("a1.2")], new StateChange(talk.Key, $$"""{"n":{{talk.Number}}}""", etag)));
            var said = Conversations.AppendAsync(talk.Conversation, Reply(talk.Number % 10 == 7 ? "a2" : "a3"));
            Assert.Equal(talk.Number % 10 == 7, (await said)!.Duplicate);
            if (etag is null)
            {
                Assert.NotNull(await end);
                return;
            }

            await Assert.ThrowsAsync<BotStateConflictException>(() => end);
        }));

        foreach (var talk in talks)
        {
            var all = await Conversations.ReadAsync(talk.Conversation, 0, 100);
            var refused = talk.Number % 10 == 3;
            string[] said = ["a1", "a2", .. refused ? Array.Empty<string>() : ["a1.1", "a1.2"], .. talk.Number % 10 == 7 ? Array.Empty<string>() : ["a3"]];
            Assert.Equal(said.Order(), all.Select(activity => activity.ActivityId).Order());
            Assert.Equal(refused ? TurnState.Pending : TurnState.Done, all[0].Turn);
            Assert.Equal(all.Select(activity => activity.Sequence).Distinct().Order(), all.Select(activity => activity.Sequence));
            Assert.Equal(refused ? null : $$"""{"n":{{talk.Number}}}""", (await Turns.OpenAsync(talk.Conversation, "a2", talk.Key))!.State?.Json);
        }
    }

    private protected Task<(string Conversation, string Key)> HearAsync(params string[] ids) => HearAsync(NewRunner(), ids);

    private async Task<(string Conversation, string Key)> HearAsync(RunnerId runner, params string[] ids)
    {
        var conversation = "turns of " + runner.Value;
        await Conversations.OpenAsync(conversation, runner);
        foreach (var id in ids)
        {
            await Conversations.AppendAsync(conversation, new NewActivity(id, FromRunner: true, """{"type":"message"}""", At, NeedsTurn: true));
        }

        return (conversation, $"webchat/conversations/{conversation}");
    }

    private protected static NewActivity Reply(string id) => new(id, FromRunner: false, """{"type":"message"}""", At);
}
