using CoachBot.Storage.Locks;
using CoachBot.Storage.Tests.Databases;

namespace CoachBot.Storage.Tests.Locks;

public sealed class ConversationGateOnSqlite(SqliteDatabase database) : ConversationGateTests(database), IClassFixture<SqliteDatabase>;

public sealed class ConversationGateOnPostgres(PostgresDatabase database) : ConversationGateTests(database), IClassFixture<PostgresDatabase>
{
    [DatabaseFact]
    public async Task Two_hosts_are_never_in_one_conversation_at_once()
    {
        var conversation = NewId("conversation");
        IConversationGate[] gates = [Host.Get<IConversationGate>(), Database.StartHost().Get<IConversationGate>()];
        var (inside, most, passed) = (0, 0, 0);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(async () =>
        {
            await using (await gates[n % 2].EnterAsync(conversation))
            {
                most = Math.Max(most, Interlocked.Increment(ref inside));
                await Task.Delay(5);
                Interlocked.Decrement(ref inside);
                passed++;
            }
        })));

        Assert.Equal((1, 20), (most, passed));
    }

    [DatabaseFact]
    public async Task The_hold_of_a_host_that_is_gone_is_free()
    {
        var conversation = NewId("conversation");
        var dying = Database.StartHost();
        await dying.Get<IConversationGate>().EnterAsync(conversation);
        var waiting = Host.Get<IConversationGate>().EnterAsync(conversation);
        await Task.Delay(100);
        Assert.False(waiting.IsCompleted);

        await dying.DisposeAsync();

        await using var hold = await waiting.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [DatabaseFact]
    public async Task Holds_survive_a_connection_that_breaks_under_them()
    {
        var (held, fresh) = (NewId("conversation"), NewId("conversation"));
        var host = Database.StartHost();
        var hold = await host.Get<IConversationGate>().EnterAsync(held);

        // Only the gates of this class's database: each fixture has its own.
        await PostgresServer.RunAsync(
            $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'CoachBot gate' AND datname = '{new Npgsql.NpgsqlConnectionStringBuilder(Database.Options.ConnectionString).Database}'");
        await (await host.Get<IConversationGate>().EnterAsync(fresh)).DisposeAsync();

        using var cut = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Host.Get<IConversationGate>().EnterAsync(held, cut.Token));
        await hold.DisposeAsync();
        await using var next = await Host.Get<IConversationGate>().EnterAsync(held).WaitAsync(TimeSpan.FromSeconds(10));
    }
}

public abstract class ConversationGateTests(TestDatabase database) : StorageTests(database)
{
    [DatabaseFact]
    public async Task Turns_of_one_conversation_come_one_after_the_other_in_order()
    {
        var (gate, conversation) = (Host.Get<IConversationGate>(), NewId("conversation"));
        var order = new List<int>();
        var first = await gate.EnterAsync(conversation);
        var rest = Enumerable.Range(1, 10).Select(TurnAsync).ToArray();
        Assert.Empty(order);

        await first.DisposeAsync();
        await Task.WhenAll(rest);

        Assert.Equal(Enumerable.Range(1, 10), order);

        async Task TurnAsync(int n)
        {
            await using (await gate.EnterAsync(conversation))
            {
                order.Add(n);
                await Task.Yield();
            }
        }
    }

    [DatabaseFact]
    public async Task Another_conversation_does_not_wait()
    {
        var gate = Host.Get<IConversationGate>();
        await using var one = await gate.EnterAsync(NewId("conversation"));
        await using var other = await gate.EnterAsync(NewId("conversation")).WaitAsync(TimeSpan.FromSeconds(10));
    }

    [DatabaseFact]
    public async Task Who_gives_up_waiting_leaves_the_line()
    {
        var (gate, conversation) = (Host.Get<IConversationGate>(), NewId("conversation"));
        var first = await gate.EnterAsync(conversation);
        using var cut = new CancellationTokenSource();
        var given = gate.EnterAsync(conversation, cut.Token);
        var last = gate.EnterAsync(conversation);

        await cut.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        await first.DisposeAsync();
        await first.DisposeAsync();

        await using var hold = await last.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [DatabaseFact]
    public async Task A_thousand_conversations_are_held_at_once()
    {
        var gate = Host.Get<IConversationGate>();

        var holds = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => gate.EnterAsync(NewId("conversation"))));

        foreach (var hold in holds)
        {
            await hold.DisposeAsync();
        }
    }
}

public sealed class KeyedQueueTests
{
    [Fact]
    public async Task A_key_that_nobody_holds_or_waits_for_is_forgotten()
    {
        var queue = new KeyedQueue();
        using (await queue.EnterAsync("a", default))
        {
            using var cut = new CancellationTokenSource();
            var waiting = queue.EnterAsync("a", cut.Token);
            await cut.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
            Assert.Equal(1, queue.Count);
        }

        Assert.Equal(0, queue.Count);
    }
}
