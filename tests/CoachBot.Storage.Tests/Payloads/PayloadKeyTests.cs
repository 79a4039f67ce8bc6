using CoachBot.Storage.Database;
using CoachBot.Storage.Keys;
using CoachBot.Storage.Links;
using CoachBot.Storage.Nightly;
using CoachBot.Storage.Payloads;
using CoachBot.Storage.Runners;
using CoachBot.Storage.Starting;
using CoachBot.Storage.Tests.Databases;
using CoachBot.Storage.Tests.Runners;
using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CoachBot.Storage.Tests.Payloads;

public sealed class PayloadKeysOnSqlite : PayloadKeyTests<SqliteDatabase>;

public sealed class PayloadKeysOnPostgres : PayloadKeyTests<PostgresDatabase>;

/// <summary>Each test has a database to itself: the keys are everybody's.</summary>
public abstract class PayloadKeyTests<TDatabase> : IAsyncLifetime
    where TDatabase : TestDatabase, new()
{
    private readonly TDatabase database = new();
    private readonly List<TestHost> more = [];

    public Task InitializeAsync() => database.InitializeAsync();

    public async Task DisposeAsync()
    {
        foreach (var host in more)
        {
            await host.DisposeAsync();
        }

        await database.DisposeAsync();
    }

    [DatabaseFact]
    public async Task Rows_from_before_encryption_are_read_and_encrypted_by_the_nightly_job_without_a_word_changed()
    {
        await using (var old = new TestHost(database.Options, services => services.AddSingleton<IPayloadProtector>(PlainPayloads.Instance)))
        {
            for (var n = 0; n < 600; n++)
            {
                await old.Get<IRunnerLinks>().SetAsync(new RunnerLink(new RunnerId($"r{n:000}"), "push", "a", $$"""{"n":{{n}}}"""));
            }

            await old.Get<IRunnerStore>().AppendAsync(new RunnerId("r1"), 0, Sample.Change(0, "c1"));
        }

        Assert.Equal(34, (await Host.Get<IRunnerStore>().LoadAsync(new RunnerId("r1"))).Profile.Age);
        Assert.Equal(600 + 3, await PlainAsync());

        await SweepAsync(Host);

        Assert.Equal(0, await PlainAsync());
        Assert.Equal(34, (await Host.Get<IRunnerStore>().LoadAsync(new RunnerId("r1"))).Profile.Age);
        for (var n = 0; n < 600; n += 37)
        {
            Assert.Equal($$"""{"n":{{n}}}""", Assert.Single(await Host.Get<IRunnerLinks>().OfRunnerAsync(new RunnerId($"r{n:000}"), "push")).Payload);
        }
    }

    [DatabaseFact]
    public async Task Hosts_from_before_encryption_and_new_ones_share_a_database_until_it_is_switched_on()
    {
        await using var old = new TestHost(database.Options, services => services.AddSingleton<IPayloadProtector>(PlainPayloads.Instance));
        var rolling = Start(database.Options with { Encrypt = false });
        await rolling.Get<IDatabaseMigrator>().MigrateAsync();
        var (one, other) = (new RunnerId("r1"), new RunnerId("r2"));

        // While both run, each reads what the other writes, and the nightly job takes that from nobody.
        await rolling.Get<IRunnerStore>().AppendAsync(one, 0, Sample.Change(0, "c1"));
        await old.Get<IRunnerStore>().AppendAsync(other, 0, Sample.Change(0, "c1"));
        await SweepAsync(rolling);
        Assert.Equal(34, (await old.Get<IRunnerStore>().LoadAsync(one)).Profile.Age);
        Assert.Equal(34, (await rolling.Get<IRunnerStore>().LoadAsync(other)).Profile.Age);
        Assert.Empty(await MarksAsync());

        // Switched on host by host: the one that is not yet reads what the others encrypt.
        await SweepAsync(Host);
        Assert.Equal(0, await PlainAsync());
        Assert.Equal(34, (await rolling.Get<IRunnerStore>().LoadAsync(one)).Profile.Age);
        await rolling.Get<IRunnerLinks>().SetAsync(new RunnerLink(one, "push", "a", "{}"));
        Assert.Equal("{}", Assert.Single(await Host.Get<IRunnerLinks>().OfRunnerAsync(one, "push")).Payload);
        Assert.Equal(1, await PlainAsync());
    }

    [DatabaseFact]
    public async Task An_old_key_is_replaced_the_rows_go_over_and_it_is_removed_once_no_host_can_write_with_it()
    {
        var runner = new RunnerId("r1");
        await Host.Get<IRunnerStore>().AppendAsync(runner, 0, Sample.Change(0, "c1"));
        var first = Assert.Single(await KeysAsync());
        var second = database.StartHost();
        await second.Get<IRunnerStore>().LoadAsync(runner);

        await SweepAsync(Host);
        Assert.Equal([first], await KeysAsync());

        Host.Clock.Now += Duration.FromDays(91);
        second.Clock.Now = Host.Clock.Now;
        await SweepAsync(Host);
        var newer = Assert.Single(await KeysAsync(), key => key != first);
        Assert.All(await MarksAsync(), mark => Assert.Equal(newer, mark));

        // The other host hears of it when it meets it, and reads and writes on.
        Assert.Equal(34, (await second.Get<IRunnerStore>().LoadAsync(runner)).Profile.Age);
        Assert.Contains(first, await KeysAsync());

        Host.Clock.Now += Duration.FromDays(8);
        await SweepAsync(Host);
        Assert.Equal([newer], await KeysAsync());
        Assert.Equal(34, (await Host.Get<IRunnerStore>().LoadAsync(runner)).Profile.Age);
    }

    [DatabaseFact]
    public async Task A_host_that_has_not_met_a_new_key_writes_with_it_within_the_hour()
    {
        var second = database.StartHost();
        await second.Get<IRunnerLinks>().SetAsync(new RunnerLink(new RunnerId("r1"), "push", "a"));
        Host.Clock.Now += Duration.FromDays(91);
        await SweepAsync(Host);
        second.Clock.Now = Host.Clock.Now + Duration.FromHours(1);

        await second.Get<IRunnerLinks>().SetAsync(new RunnerLink(new RunnerId("r2"), "push", "a"));

        Assert.Single((await MarksAsync()).Distinct());
    }

    [DatabaseFact]
    public async Task After_a_revocation_nothing_is_left_under_the_stolen_key()
    {
        var runner = new RunnerId("r1");
        await Host.Get<IRunnerStore>().AppendAsync(runner, 0, Sample.Change(0, "c1"));
        var stolen = Assert.Single(await KeysAsync());

#pragma warning disable RS0030 // the framework's key ring goes by the real clock
        var now = SystemClock.Instance.GetCurrentInstant();
#pragma warning restore RS0030
        var host = Start(database.Options with { Keys = new KeyOptions { RevokedBefore = now } });
        host.Clock.Now = now;
        await host.Get<IDatabaseMigrator>().MigrateAsync();
        Assert.Equal(34, (await host.Get<IRunnerStore>().LoadAsync(runner)).Profile.Age);
        await SweepAsync(host);

        Assert.Equal(2, (await KeysAsync()).Count);
        Assert.DoesNotContain(stolen, await MarksAsync());
        Assert.Equal(34, (await host.Get<IRunnerStore>().LoadAsync(runner)).Profile.Age);

        // Started with the same setting again, nothing more is revoked.
        var again = Start(database.Options with { Keys = new KeyOptions { RevokedBefore = now } });
        again.Clock.Now = now;
        await again.Get<IDatabaseMigrator>().MigrateAsync();
        Assert.Equal(2, (await KeysAsync()).Count);
    }

    [DatabaseFact]
    public async Task With_the_keys_lost_the_old_words_stay_closed_and_everything_else_goes_on()
    {
        var (old, fresh) = (new RunnerId("r1"), new RunnerId("r2"));
        await Host.Get<IRunnerStore>().AppendAsync(old, 0, Sample.Change(0, "c1"));
        await Host.Get<IRunnerLinks>().SetAsync(new RunnerLink(old, "team", "one team", "\"old\""));
        await LoseKeysAsync();

        var host = database.StartHost();
        await host.Get<IDatabaseMigrator>().MigrateAsync();
        await host.Get<IRunnerStore>().AppendAsync(fresh, 0, Sample.Change(0, "c1"));
        await host.Get<IRunnerLinks>().SetAsync(new RunnerLink(fresh, "team", "one team", "\"fresh\""));
        await SweepAsync(host);

        Assert.Equal(34, (await host.Get<IRunnerStore>().LoadAsync(fresh)).Profile.Age);
        Assert.Equal("\"fresh\"", Assert.Single(await host.Get<IRunnerLinks>().OfNameAsync("team", "one team")).Payload);
        await Assert.ThrowsAsync<PayloadUnreadableException>(() => host.Get<IRunnerStore>().LoadAsync(old));
        await host.Get<IRunnerStore>().EraseAsync(old);
        Assert.Equal(RunnerState.New, await host.Get<IRunnerStore>().LoadAsync(old));
        Assert.Equal(2, (await KeysAsync()).Count);
    }

    private TestHost Host => database.Host;

    private TestHost Start(StorageOptions options)
    {
        var host = new TestHost(options);
        more.Add(host);
        return host;
    }

    private static async Task SweepAsync(TestHost host) => await host.Get<IEnumerable<INightlyTask>>().OfType<PayloadSweep>().Single().RunAsync(CancellationToken.None);

    private Task<List<string>> KeysAsync() => Host.Get<CoachDatabase>().ReadAsync(context => context.PayloadKeys.Select(row => row.Id).ToListAsync());

    /// <summary>The id of the key of every encrypted value.</summary>
    private async Task<List<string>> MarksAsync() => [.. (await ColumnsAsync()).Where(value => value[0] == '$').Select(value => value[1..value.IndexOf('.', StringComparison.Ordinal)])];

    private async Task<int> PlainAsync() => (await ColumnsAsync()).Count(value => value[0] != '$');

    private Task<List<string>> ColumnsAsync() => Host.Get<CoachDatabase>().ReadAsync(context => context.Database.SqlQueryRaw<string>(
        """
        SELECT payload AS "Value" FROM runner_events UNION ALL SELECT payload FROM runner_snapshots UNION ALL SELECT answer FROM runner_commands WHERE answer IS NOT NULL
        UNION ALL SELECT payload FROM runner_links UNION ALL SELECT payload FROM chat_activities UNION ALL SELECT payload FROM bot_state
        """).ToListAsync());

    private async Task LoseKeysAsync()
    {
        if (database.Options.Kind == DatabaseKind.PostgreSql)
        {
            await Host.Get<CoachDatabase>().WriteAsync(context => context.DataProtectionKeys.ExecuteDeleteAsync());
        }
        else
        {
            Directory.Delete(Path.Combine(database.Options.Folder, "keys"), recursive: true);
        }
    }
}
