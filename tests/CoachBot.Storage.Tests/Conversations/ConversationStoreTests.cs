using CoachBot.Storage.Conversations;
using CoachBot.Storage.Tests.Databases;
using NodaTime;

namespace CoachBot.Storage.Tests.Conversations;

public sealed class ConversationStoreOnSqlite(SqliteDatabase database) : ConversationStoreTests(database), IClassFixture<SqliteDatabase>;

public sealed class ConversationStoreOnPostgres(PostgresDatabase database) : ConversationStoreTests(database), IClassFixture<PostgresDatabase>;

public abstract class ConversationStoreTests(TestDatabase database) : StorageTests(database)
{
    private IConversationStore Store => Host.Get<IConversationStore>();

    [DatabaseFact]
    public async Task Opening_twice_creates_once()
    {
        var (conversation, runner) = (NewId("conversation"), NewRunner());

        Assert.True(await Store.OpenAsync(conversation, runner));
        Assert.False(await Store.OpenAsync(conversation, runner));
        Assert.Equal(new Conversation(conversation, runner, Host.Clock.Now, 0), await Store.FindAsync(conversation));
        Assert.Equal(conversation, Assert.Single(await Store.OfRunnerAsync(runner)).ConversationId);
    }

    [DatabaseFact]
    public async Task A_conversation_of_another_runner_cannot_be_opened()
    {
        var conversation = await OpenAsync();

        await Assert.ThrowsAsync<ForeignConversationException>(() => Store.OpenAsync(conversation, NewRunner()));
    }

    /// <summary>JSON can hold them, and PostgreSQL takes neither.</summary>
    [DatabaseFact]
    public async Task Words_that_no_database_takes_are_stored_and_found_again()
    {
        var conversation = await OpenAsync();
        foreach (var id in new[] { "a zero \0 character", "half a \ud800 character" })
        {
            Assert.NotNull(await Store.AppendAsync(conversation, Activity(id)));
            Assert.NotNull(await Store.FindActivityAsync(conversation, id));
            Assert.Null(await Store.FindAsync(id));
        }
    }

    [DatabaseFact]
    public async Task An_unknown_conversation_takes_no_activity()
    {
        Assert.Null(await Store.FindAsync("nobody"));
        Assert.Null(await Store.AppendAsync("nobody", Activity("a1")));
        Assert.Equal([null], await Store.AppendManyAsync([new("nobody", Activity("a1"))]));
    }

    [DatabaseFact]
    public async Task Activities_are_read_in_order_from_a_sequence_on()
    {
        var conversation = await OpenAsync();
        foreach (var n in Enumerable.Range(1, 5))
        {
            Assert.Equal(new AppendedActivity(n, $"a{n}", false), await Store.AppendAsync(conversation, Activity($"a{n}", json: $"{{\"n\":{n}}}")));
        }

        var read = await Store.ReadAsync(conversation, 2, 2);

        Assert.Equal(["a3", "a4"], read.Select(activity => activity.ActivityId));
        Assert.Equal("""{"n":3}""", read[0].Json);
        Assert.Equal(5, (await Store.FindAsync(conversation))!.LastSequence);
    }

    [DatabaseFact]
    public async Task The_same_client_activity_id_is_stored_once_and_answers_with_the_first()
    {
        var conversation = await OpenAsync();
        await Store.AppendAsync(conversation, Activity("a1", clientId: "client-1"));

        var again = await Store.AppendAsync(conversation, Activity("a2", clientId: "client-1"));

        Assert.Equal(new AppendedActivity(1, "a1", true), again);
        Assert.Single(await Store.ReadAsync(conversation, 0, 10));
        Assert.Equal(2, (await Store.AppendAsync(conversation, Activity("a3")))!.Sequence);
    }

    [DatabaseFact]
    public async Task The_same_activity_id_is_stored_once()
    {
        var conversation = await OpenAsync();
        await Store.AppendAsync(conversation, Activity("a1"));

        Assert.Equal(new AppendedActivity(1, "a1", true), await Store.AppendAsync(conversation, Activity("a1")));
        Assert.Equal([new AppendedActivity(1, "a1", true)], await Store.AppendManyAsync([new(conversation, Activity("a1"))]));
    }

    [DatabaseFact]
    public async Task Concurrent_activities_of_one_conversation_get_one_sequence_each_without_gaps()
    {
        var conversation = await OpenAsync();
        var hosts = new[] { Host, Database.StartHost() };

        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() =>
            hosts[n % 2].Get<IConversationStore>().AppendAsync(conversation, Activity($"a{n % 10}", clientId: $"c{n % 10}")))));

        var read = await Store.ReadAsync(conversation, 0, 100);
        Assert.Equal(Enumerable.Range(1, 10).Select(n => (long)n), read.Select(activity => activity.Sequence));
    }

    [DatabaseFact]
    public async Task A_reader_that_follows_the_sequence_misses_nothing_while_others_write()
    {
        var conversation = await OpenAsync();
        var other = Database.StartHost().Get<IConversationStore>();
        var writing = Task.WhenAll(Enumerable.Range(0, 40).Select(n => Task.Run(() =>
            (n % 2 == 0 ? Store : other).AppendAsync(conversation, Activity($"a{n}")))));

        var seen = new List<long>();
        var began = TimeProvider.System.GetTimestamp();
        while (!writing.IsCompleted || seen.Count < 40)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromMinutes(1), $"{seen.Count} of 40 were seen within a minute.");
            seen.AddRange((await Store.ReadAsync(conversation, seen.LastOrDefault(), 7)).Select(activity => activity.Sequence));
            await Task.Yield();
            Assert.False(writing.IsFaulted, writing.Exception?.ToString());
        }

        Assert.Equal(Enumerable.Range(1, 40).Select(n => (long)n), seen);
    }

    [DatabaseFact]
    public async Task Many_activities_in_many_conversations_are_stored_at_once()
    {
        var conversations = new List<string>();
        foreach (var _ in Enumerable.Range(0, 50))
        {
            conversations.Add(await OpenAsync());
        }

        await Store.AppendAsync(conversations[7], Activity("before"));
        List<AddressedActivity> batch = [.. conversations.Select(conversation => new AddressedActivity(conversation, Activity("reminder")))];
        batch.Add(new(conversations[7], Activity("second")));
        batch.Add(new("nobody", Activity("reminder")));
        batch.Add(new(conversations[3], Activity("reminder")));

        var answers = await Store.AppendManyAsync(batch);
        var again = await Store.AppendManyAsync(batch);

        Assert.Equal(2, answers[7]!.Sequence);
        Assert.Equal(3, answers[50]!.Sequence);
        Assert.Null(answers[51]);
        Assert.Equal(new AppendedActivity(1, "reminder", true), answers[52]);
        Assert.Equal(49, answers.Count(answer => answer is { Sequence: 1, Duplicate: false }));
        Assert.All(again.OfType<AppendedActivity>(), answer => Assert.True(answer.Duplicate));
        Assert.Equal(["before", "reminder", "second"], (await Store.ReadAsync(conversations[7], 0, 10)).Select(activity => activity.ActivityId));
        Assert.Equal(4, (await Store.AppendAsync(conversations[7], Activity("after")))!.Sequence);
    }

    [DatabaseFact]
    public async Task A_turn_is_pending_until_it_is_completed()
    {
        var conversation = await OpenAsync();
        var at = Instant.FromUtc(2020, 1, 1, 0, 0);
        await Store.AppendAsync(conversation, Activity("a1", needsTurn: true, at: at));
        await Store.AppendAsync(conversation, Activity("a2", needsTurn: true, at: at));
        await Store.AppendAsync(conversation, Activity("a3", at: at));
        await Store.AppendAsync(conversation, Activity("a4", needsTurn: true));

        Assert.Equal(["a1", "a2"], await PendingAsync());
        Assert.Equal(TurnState.Pending, (await Store.FindActivityAsync(conversation, "a1"))!.Turn);

        await EndAsync("a1", failed: false);
        await EndAsync("a2", failed: true);

        Assert.Empty(await PendingAsync());
        Assert.Equal(TurnState.Failed, (await Store.FindActivityAsync(conversation, "a2"))!.Turn);

        async Task EndAsync(string id, bool failed) =>
            await Host.Get<ITurnStore>().EndAsync(new EndedTurn(conversation, (await Store.FindActivityAsync(conversation, id))!, failed, []));

        async Task<string[]> PendingAsync() =>
            [.. (await Store.PendingTurnsAsync(at + Duration.FromSeconds(1), 100)).Where(turn => turn.ConversationId == conversation).Select(turn => turn.Activity.ActivityId)];
    }

    [DatabaseFact]
    public async Task A_replaced_activity_keeps_its_place_and_a_deleted_one_is_gone()
    {
        var conversation = await OpenAsync();
        await Store.AppendAsync(conversation, Activity("a1", json: """{"card":1}"""));
        await Store.AppendAsync(conversation, Activity("a2"));

        Assert.True(await Store.UpdateActivityAsync(conversation, "a1", """{"card":2}"""));
        Assert.False(await Store.UpdateActivityAsync(conversation, "unknown", "{}"));
        Assert.Equal((1, """{"card":2}"""), (await Store.ReadAsync(conversation, 0, 10)).Select(activity => (activity.Sequence, activity.Json)).First());

        Assert.True(await Store.DeleteActivityAsync(conversation, "a2"));
        Assert.False(await Store.DeleteActivityAsync(conversation, "a2"));
        Assert.Equal(3, (await Store.AppendAsync(conversation, Activity("a3")))!.Sequence);
    }

    private NewActivity Activity(string id, string? clientId = null, bool needsTurn = false, string json = "{}", Instant? at = null) =>
        new(id, true, json, at ?? Host.Clock.Now, clientId, needsTurn);

    private async Task<string> OpenAsync()
    {
        var conversation = NewId("conversation");
        await Store.OpenAsync(conversation, NewRunner());
        return conversation;
    }
}
