using CoachBot.Storage.Database;
using CoachBot.Storage.Runners;
using CoachBot.Storage.Starting;
using CoachBot.Storage.Tests.Databases;
using CoachBot.Storage.Tests.Runners;
using CoachBot.Training.Runners;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoachBot.Storage.Tests.Starting;

public sealed class MigrationOnSqlite(SqliteDatabase database) : MigrationTests(database), IClassFixture<SqliteDatabase>;

public sealed class MigrationOnPostgres(PostgresDatabase database) : MigrationTests(database), IClassFixture<PostgresDatabase>
{
    [DatabaseFact]
    public async Task Keys_of_data_protection_are_shared_between_hosts() => await KeysAreSharedAsync();
}

public abstract class MigrationTests(TestDatabase database) : StorageTests(database)
{
    [DatabaseFact]
    public async Task The_model_has_no_change_that_no_migration_makes() =>
        Assert.False(await Host.Get<CoachDatabase>().ReadAsync(context => Task.FromResult(context.Database.HasPendingModelChanges())));

    [DatabaseFact]
    public async Task Migrating_again_changes_nothing() => await Host.Get<IDatabaseMigrator>().MigrateAsync();

    [DatabaseFact]
    public async Task Every_table_is_keyed_by_its_runner_or_conversation_first()
    {
        var first = await Host.Get<CoachDatabase>().ReadAsync(context => Task.FromResult(context.Model.GetEntityTypes()
            .ToDictionary(type => type.GetTableName()!, type => type.FindPrimaryKey()!.Properties[0].GetColumnName())));

        Assert.All(
            first.Where(table => table.Key is not ("bot_state" or "data_protection_keys" or "payload_keys" or "reminder_lanes" or "heartbeats" or "zone_data" or "hosts" or "host_errors")),
            table => Assert.Contains(table.Value, new[] { "runner_id", "conversation_id" }));
    }

    [DatabaseFact]
    public async Task Every_name_in_the_database_is_snake_case()
    {
        var names = await Host.Get<CoachDatabase>().ReadAsync(context => Task.FromResult(context.Model.GetEntityTypes().SelectMany(type =>
            type.GetProperties().Select(property => property.GetColumnName())
                .Concat(type.GetIndexes().Select(index => index.GetDatabaseName()!))
                .Concat(type.GetKeys().Select(key => key.GetName()!))
                .Append(type.GetTableName()!)).ToList()));

        Assert.All(names, name => Assert.Matches("^[a-z][a-z0-9_]{0,62}$", name));
    }

    [DatabaseFact]
    public async Task A_database_that_answers_is_ready()
    {
        var report = await Host.Get<HealthCheckService>().CheckHealthAsync(check => check.Tags.Contains("ready"));

        Assert.Equal(HealthStatus.Healthy, report.Entries["database"].Status);
        Assert.Equal(Database.Options.Kind == DatabaseKind.PostgreSql, report.Entries.ContainsKey("clock")); // which the tests set to another day
        Assert.NotEqual(HealthStatus.Unhealthy, report.Status);
    }

    protected async Task KeysAreSharedAsync()
    {
        var sealedText = Host.Get<IDataProtectionProvider>().CreateProtector("test").Protect("hello");

        Assert.Equal("hello", Database.StartHost().Get<IDataProtectionProvider>().CreateProtector("test").Unprotect(sealedText));
        Assert.NotEqual(0, await Host.Get<CoachDatabase>().ReadAsync(context => context.DataProtectionKeys.CountAsync()));
    }
}
