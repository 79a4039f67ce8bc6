using CoachBot.Storage.Keys;
using CoachBot.Storage.Nightly;
using CoachBot.Storage.Tests.Databases;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using NodaTime;

namespace CoachBot.Storage.Tests.Keys;

public sealed class KeyUpkeepOnSqlite(SqliteDatabase database) : KeyUpkeepTests(database), IClassFixture<SqliteDatabase>;

public sealed class KeyUpkeepOnPostgres(PostgresDatabase database) : KeyUpkeepTests(database), IClassFixture<PostgresDatabase>;

public abstract class KeyUpkeepTests(TestDatabase database) : StorageTests(database)
{
    [DatabaseFact]
    public async Task A_key_is_removed_once_nothing_that_it_has_signed_can_be_valid_any_more()
    {
        var manager = Host.Get<IKeyManager>();
        var now = TimeProvider.System.GetUtcNow();
        Host.Clock.Now = Instant.FromDateTimeOffset(now);
        var gone = manager.CreateNewKey(now.AddDays(-600), now - KeyUpkeep.KeptAfterExpiry.ToTimeSpan() - TimeSpan.FromDays(1));
        var stays = manager.CreateNewKey(now.AddDays(-600), now - KeyUpkeep.KeptAfterExpiry.ToTimeSpan() + TimeSpan.FromDays(1));
        var before = manager.GetAllKeys().Select(key => key.KeyId).ToList();
        Assert.Contains(gone.KeyId, before);

        await Host.Get<IEnumerable<INightlyTask>>().OfType<KeyUpkeep>().Single().RunAsync(CancellationToken.None);

        Assert.Equal(before.Except([gone.KeyId]).Order(), Database.StartHost().Get<IKeyManager>().GetAllKeys().Select(key => key.KeyId).Order());
        Assert.Contains(stays.KeyId, manager.GetAllKeys().Select(key => key.KeyId));
    }
}
