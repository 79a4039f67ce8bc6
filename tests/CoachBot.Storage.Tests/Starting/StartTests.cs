using CoachBot.Storage.Starting;
using CoachBot.Storage.Tests.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CoachBot.Storage.Tests.Starting;

public sealed class StartOnSqlite : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"coach-test-{Guid.NewGuid():N}");

    private StorageOptions Options => new() { Folder = folder };

    [Fact]
    public async Task Hosts_that_start_at_once_on_an_empty_folder_all_come_up()
    {
        var hosts = Enumerable.Range(0, 4).Select(_ => new TestHost(Options)).ToArray();

        await Task.WhenAll(hosts.Select(host => Task.Run(() => host.Get<IDatabaseMigrator>().MigrateAsync())));

        Assert.True(File.Exists(Path.Combine(folder, "coach.db")));
        await DisposeAsync(hosts);
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_block_the_next_start()
    {
        await using var host = new TestHost(Options);
        await host.Get<IDatabaseMigrator>().MigrateAsync();
        Run("CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')");

        await host.Get<IDatabaseMigrator>().MigrateAsync().WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_damaged_file_is_refused_untouched_with_the_way_to_restore()
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "coach.db");
        await File.WriteAllTextAsync(file, new string('x', 9_000));
        await using var host = new TestHost(Options);

        var refusal = await Assert.ThrowsAsync<StorageUnavailableException>(() => host.Get<IDatabaseMigrator>().MigrateAsync());

        Assert.Contains("To restore", refusal.Message);
        Assert.Contains(file, refusal.Message);
        Assert.Equal(new string('x', 9_000), await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_file_with_damaged_pages_is_refused()
    {
        await using (var first = new TestHost(Options))
        {
            await first.Get<IDatabaseMigrator>().MigrateAsync();
        }

        Run("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        await using (var file = File.OpenWrite(Path.Combine(folder, "coach.db")))
        {
            file.Position = 4096 * 2;
            await file.WriteAsync(new byte[4096 * 3]);
        }

        await using var host = new TestHost(Options);
        var refusal = await Assert.ThrowsAsync<StorageUnavailableException>(() => host.Get<IDatabaseMigrator>().MigrateAsync());
        Assert.Contains("To restore", refusal.Message);
    }

    [Fact]
    public async Task A_file_that_is_cut_off_is_refused()
    {
        await using (var first = new TestHost(Options))
        {
            await first.Get<IDatabaseMigrator>().MigrateAsync();
        }

        Run("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        await using (var file = File.OpenWrite(Path.Combine(folder, "coach.db")))
        {
            file.SetLength(file.Length / 2);
        }

        await using var host = new TestHost(Options);
        var refusal = await Assert.ThrowsAsync<StorageUnavailableException>(() => host.Get<IDatabaseMigrator>().MigrateAsync());
        Assert.Contains("To restore", refusal.Message);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named_with_the_setting()
    {
        // A file where the folder should be: no user, root included, can write there.
        await File.WriteAllTextAsync(folder, "");
        await using var host = new TestHost(Options);

        var refusal = await Assert.ThrowsAsync<StorageUnavailableException>(() => host.Get<IDatabaseMigrator>().MigrateAsync());

        Assert.Contains(folder, refusal.Message);
        Assert.Contains("Storage:Folder", refusal.Message);
        File.Delete(folder);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task DisposeAsync(TestHost[] hosts)
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "coach.db")}");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}

public sealed class StartOnPostgres
{
    [DatabaseFact]
    public async Task Hosts_that_start_at_once_without_a_database_all_come_up()
    {
        var name = PostgresServer.NameDatabase();
        var hosts = Enumerable.Range(0, 4).Select(_ => new TestHost(Options(PostgresServer.To(name)))).ToArray();
        try
        {
            await Task.WhenAll(hosts.Select(host => Task.Run(() => host.Get<IDatabaseMigrator>().MigrateAsync())));
        }
        finally
        {
            foreach (var host in hosts)
            {
                await host.DisposeAsync();
            }

            await PostgresServer.DropAsync(name);
        }
    }

    [DatabaseFact]
    public async Task A_refused_user_is_told_without_the_password()
    {
        var wrong = new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString) { Username = "nobody_of_that_name", Password = "s3cret-word" };
        await using var host = new TestHost(Options(wrong.ConnectionString));

        var refusal = await Assert.ThrowsAsync<StorageUnavailableException>(() => host.Get<IDatabaseMigrator>().MigrateAsync());

        Assert.Contains("ConnectionStrings:Coach", refusal.Message);
        Assert.DoesNotContain("s3cret-word", refusal.Message);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_with_the_setting_and_without_the_password()
    {
        await using var host = new TestHost(Options("Host=127.0.0.1;Port=1;Database=coach;Username=coach;Password=s3cret-word"));

        var refusal = await Assert.ThrowsAsync<StorageUnavailableException>(() => host.Get<IDatabaseMigrator>().MigrateAsync());

        Assert.Contains("127.0.0.1:1", refusal.Message);
        Assert.Contains("ConnectionStrings:Coach", refusal.Message);
        Assert.DoesNotContain("s3cret-word", refusal.Message);
    }

    private static StorageOptions Options(string connectionString) =>
        new() { ConnectionString = connectionString, Folder = Path.GetTempPath(), StartWait = TimeSpan.Zero };
}
