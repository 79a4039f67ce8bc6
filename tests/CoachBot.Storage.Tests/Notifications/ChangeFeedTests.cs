using System.Threading.Channels;
using CoachBot.Storage.Notifications;
using CoachBot.Storage.Tests.Databases;

namespace CoachBot.Storage.Tests.Notifications;

public sealed class ChangeFeedOnSqlite(SqliteDatabase database) : ChangeFeedTests(database), IClassFixture<SqliteDatabase>;

public sealed class ChangeFeedOnPostgres(PostgresDatabase database) : ChangeFeedTests(database), IClassFixture<PostgresDatabase>
{
    [DatabaseFact]
    public async Task Another_host_hears_in_order_and_once()
    {
        var heard = await ListenAsync(Database.StartHost());
        var feed = Host.Get<IChangeFeed>();

        await feed.PublishAsync("chat", "c1");
        await feed.PublishManyAsync("chat", ["c2", "c3"]);
        await feed.PublishAsync("end", "");

        Assert.Equal([("chat", "c1"), ("chat", "c2"), ("chat", "c3"), ("end", "")], await TakeAsync(heard, 4));
        Assert.False(heard.Reader.TryRead(out _));
    }

    [DatabaseFact]
    public async Task The_publishing_host_hears_its_own_once()
    {
        var host = Database.StartHost();
        var heard = await ListenAsync(host);
        var elsewhere = await ListenAsync(Database.StartHost());

        await host.Get<IChangeFeed>().PublishAsync("chat", "mine");
        await Host.Get<IChangeFeed>().PublishAsync("chat", "other");

        Assert.Equal([("chat", "mine"), ("chat", "other")], await TakeAsync(heard, 2));
        Assert.Equal([("chat", "mine"), ("chat", "other")], (await TakeAsync(elsewhere, 2)).Order());
    }

    [DatabaseFact]
    public async Task After_the_connection_broke_subscribers_are_told_to_read_everything_and_hear_again()
    {
        var heard = await ListenAsync(Database.StartHost());

        await PostgresServer.RunAsync(
            $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'CoachBot feed' AND datname = '{new Npgsql.NpgsqlConnectionStringBuilder(Database.Options.ConnectionString).Database}'");

        Assert.Equal([(IChangeFeed.Everything, "")], await TakeAsync(heard, 1));
        await Host.Get<IChangeFeed>().PublishAsync("chat", "later");
        Assert.Equal([("chat", "later")], await TakeAsync(heard, 1));
    }

    /// <summary>Answers once the host listens, which it tells by asking to read everything.</summary>
    private static async Task<Channel<(string, string)>> ListenAsync(TestHost host)
    {
        var heard = Listen(host);
        Assert.Equal([(IChangeFeed.Everything, "")], await TakeAsync(heard, 1));
        return heard;
    }
}

public abstract class ChangeFeedTests(TestDatabase database) : StorageTests(database)
{
    [DatabaseFact]
    public async Task A_subscriber_that_fails_hears_the_next_and_stops_nobody()
    {
        var feed = Host.Get<IChangeFeed>();
        var (failing, other) = (Channel.CreateUnbounded<string>(), Listen(Host));
        using var subscription = feed.Subscribe(async (topic, payload) =>
        {
            if (topic == "t")
            {
                await failing.Writer.WriteAsync(payload);
                throw new InvalidOperationException("on purpose");
            }
        });

        await feed.PublishAsync("t", "1");
        await feed.PublishAsync("t", "2");

        Assert.Equal("1", await failing.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10)));
        Assert.Equal("2", await failing.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10)));
        Assert.Equal([("t", "1"), ("t", "2")], await TakeAsync(other, 2, topic: "t"));
    }

    [DatabaseFact]
    public async Task Who_has_unsubscribed_hears_nothing()
    {
        var feed = Host.Get<IChangeFeed>();
        var heard = 0;
        feed.Subscribe((topic, _) => Task.FromResult(topic == "u" ? heard++ : 0)).Dispose();
        var other = Listen(Host);

        await feed.PublishAsync("u", "1");
        await TakeAsync(other, 1, topic: "u");

        Assert.Equal(0, heard);
    }

    [DatabaseFact]
    public async Task Content_is_too_long_for_a_notification()
    {
        var feed = Host.Get<IChangeFeed>();

        await Assert.ThrowsAsync<ArgumentException>(() => feed.PublishAsync("t", new string('x', 7_001)));
        await Assert.ThrowsAsync<ArgumentException>(() => feed.PublishAsync(IChangeFeed.Everything, ""));
    }

    protected static Channel<(string, string)> Listen(TestHost host)
    {
        var heard = Channel.CreateUnbounded<(string, string)>();
        host.Get<IChangeFeed>().Subscribe((topic, payload) => heard.Writer.WriteAsync((topic, payload)).AsTask());
        return heard;
    }

    protected static async Task<List<(string, string)>> TakeAsync(Channel<(string Topic, string)> heard, int count, string? topic = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        var taken = new List<(string, string)>();
        while (taken.Count < count)
        {
            var next = await heard.Reader.ReadAsync(patience.Token);
            if (topic is null || next.Topic == topic)
            {
                taken.Add(next);
            }
        }

        return taken;
    }
}
