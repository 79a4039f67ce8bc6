using CoachBot.Storage.Channels;
using CoachBot.Storage.Tests.Databases;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Storage.Tests.Channels;

public sealed class AddressBookOnSqlite(SqliteDatabase database) : AddressBookTests(database), IClassFixture<SqliteDatabase>;

public sealed class AddressBookOnPostgres(PostgresDatabase database) : AddressBookTests(database), IClassFixture<PostgresDatabase>;

public abstract class AddressBookTests(TestDatabase database) : StorageTests(database)
{
    private IAddressBook Book => Host.Get<IAddressBook>();

    [DatabaseFact]
    public async Task An_address_is_found_by_runner_and_by_channel_user()
    {
        var address = Teams(NewRunner());
        Assert.Equal(address.Runner, await Book.UpsertAsync(address));

        var expected = address with { UpdatedAt = Host.Clock.Now };
        Assert.Equal(expected, Assert.Single(await Book.FindAsync(address.Runner)));
        Assert.Equal(expected, await Book.FindByUserAsync("msteams", address.ChannelUserId));
        Assert.Null(await Book.FindByUserAsync("directline", address.ChannelUserId));
    }

    [DatabaseFact]
    public async Task A_changed_service_url_replaces_the_old_one()
    {
        var address = Teams(NewRunner());
        await Book.UpsertAsync(address);
        await Book.UpsertAsync(address with { ServiceUrl = "https://elsewhere.example/", Locale = null });

        var found = Assert.Single(await Book.FindAsync(address.Runner));
        Assert.Equal(("https://elsewhere.example/", null), (found.ServiceUrl, found.Locale));
    }

    [DatabaseFact]
    public async Task A_runner_has_one_address_per_channel()
    {
        var address = Teams(NewRunner());
        await Book.UpsertAsync(address);
        await Book.UpsertAsync(address with { ChannelId = "directline" });

        Assert.Equal(2, (await Book.FindAsync(address.Runner)).Count);
    }

    [DatabaseFact]
    public async Task A_channel_user_stays_with_the_runner_who_was_first()
    {
        var address = Teams(NewRunner());
        await Book.UpsertAsync(address);
        var second = NewRunner();

        Assert.Equal(address.Runner, await Book.UpsertAsync(address with { Runner = second }));
        Assert.Empty(await Book.FindAsync(second));
    }

    [DatabaseFact]
    public async Task First_contacts_that_race_agree_on_one_runner()
    {
        var address = Teams(NewRunner());
        var hosts = new[] { Host, Database.StartHost() };

        var owners = await Task.WhenAll(Enumerable.Range(0, 10).Select(n => Task.Run(() =>
            hosts[n % 2].Get<IAddressBook>().UpsertAsync(address with { Runner = new RunnerId($"{address.Runner}-{n}") }))));

        Assert.Single(owners.Distinct());
    }

    [DatabaseFact]
    public async Task An_address_that_was_switched_off_is_on_again_once_the_runner_writes()
    {
        var address = Teams(NewRunner());
        await Book.UpsertAsync(address);
        await Book.SwitchOffAsync(address.Runner, "msteams", "blockedByUser");
        Assert.Equal("blockedByUser", Assert.Single(await Book.FindAsync(address.Runner)).OffReason);

        await Book.UpsertAsync(address);
        Assert.True(Assert.Single(await Book.FindAsync(address.Runner)).Enabled);

        await Book.SwitchOffAsync(address.Runner, "msteams", "uninstalled");
        await Book.SwitchOnAsync(address.Runner, "msteams");
        Assert.True(Assert.Single(await Book.FindAsync(address.Runner)).Enabled);
    }

    [DatabaseFact]
    public async Task An_inbound_activity_is_taken_on_once_over_all_hosts()
    {
        var conversation = NewId("conversation");
        var hosts = new[] { Host, Database.StartHost() };

        var taken = await Task.WhenAll(Enumerable.Range(0, 10).Select(n => Task.Run(() =>
            hosts[n % 2].Get<IHandledActivities>().TryBeginAsync(conversation, "a1"))));

        Assert.Single(taken, first => first);
        var handled = Host.Get<IHandledActivities>();
        Assert.True(await handled.TryBeginAsync(NewId("other"), "a1"));
        Assert.True(await handled.IsHandledAsync(conversation, "a1"));
        await handled.ForgetAsync(conversation, "a1");
        Assert.False(await handled.IsHandledAsync(conversation, "a1"));
        Assert.True(await handled.TryBeginAsync(conversation, "a1"));
    }

    private static RunnerAddress Teams(RunnerId runner) => new(
        runner, "msteams", $"29:{runner}", $"a:{runner}", "https://smba.example/", "28:bot", "tenant", "aad", "en-GB");
}
