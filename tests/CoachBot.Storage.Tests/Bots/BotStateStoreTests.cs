using CoachBot.Storage.Bots;
using CoachBot.Storage.Tests.Databases;

namespace CoachBot.Storage.Tests.Bots;

public sealed class BotStateStoreOnSqlite(SqliteDatabase database) : BotStateStoreTests(database), IClassFixture<SqliteDatabase>;

public sealed class BotStateStoreOnPostgres(PostgresDatabase database) : BotStateStoreTests(database), IClassFixture<PostgresDatabase>;

public abstract class BotStateStoreTests(TestDatabase database) : StorageTests(database)
{
    private IBotStateStore Store => Host.Get<IBotStateStore>();

    [DatabaseFact]
    public async Task An_absent_key_is_absent() => Assert.Empty(await Store.ReadAsync([NewId("key")]));

    [DatabaseFact]
    public async Task What_is_written_is_read_with_its_etag()
    {
        var key = NewId("key");
        var etags = await WriteAsync(key, """{"a":1}""", null);

        Assert.Equal(new BotStateItem("""{"a":1}""", etags[key]), (await Store.ReadAsync([key, NewId("other")]))[key]);
    }

    [DatabaseFact]
    public async Task A_write_with_an_old_etag_is_a_conflict_and_writes_none_of_its_items()
    {
        var (key, other) = (NewId("a"), NewId("b"));
        var first = (await WriteAsync(key, "1", null))[key];
        var second = (await WriteAsync(key, "2", first))[key];
        Assert.NotEqual(first, second);

        var conflict = await Assert.ThrowsAsync<BotStateConflictException>(() => Store.WriteAsync(new Dictionary<string, BotStateItem>
        {
            [other] = new("new", null),
            [key] = new("3", first),
        }));

        Assert.Equal(key, conflict.Key);
        Assert.DoesNotContain(key, conflict.Message);
        Assert.Equal(new BotStateItem("2", second), (await Store.ReadAsync([key]))[key]);
        Assert.Empty(await Store.ReadAsync([other]));
    }

    [DatabaseFact]
    public async Task A_star_or_no_etag_overwrites()
    {
        var key = NewId("key");
        await WriteAsync(key, "1", "*");
        await WriteAsync(key, "2", "*");
        await WriteAsync(key, "3", null);

        Assert.Equal("3", (await Store.ReadAsync([key]))[key].Json);
    }

    [DatabaseFact]
    public async Task A_deleted_state_can_be_written_anew_with_its_old_etag()
    {
        var key = NewId("key");
        var etag = (await WriteAsync(key, "1", null))[key];
        await Store.DeleteAsync([key]);
        Assert.Empty(await Store.ReadAsync([key]));

        await WriteAsync(key, "2", etag);

        Assert.Equal("2", (await Store.ReadAsync([key]))[key].Json);
    }

    [DatabaseFact]
    public async Task Of_concurrent_writers_with_one_etag_one_wins()
    {
        var key = NewId("key");
        var etag = (await WriteAsync(key, "0", null))[key];
        var hosts = new[] { Host, Database.StartHost() };

        var wins = await Task.WhenAll(Enumerable.Range(1, 8).Select(n => Task.Run(async () =>
        {
            try
            {
                await hosts[n % 2].Get<IBotStateStore>().WriteAsync(new Dictionary<string, BotStateItem> { [key] = new($"{n}", etag) });
                return true;
            }
            catch (BotStateConflictException)
            {
                return false;
            }
        })));

        Assert.Single(wins, won => won);
    }

    private Task<IReadOnlyDictionary<string, string>> WriteAsync(string key, string json, string? etag) =>
        Store.WriteAsync(new Dictionary<string, BotStateItem> { [key] = new(json, etag) });
}
