using CoachBot.Storage.Channels;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Database;
using CoachBot.Storage.Links;
using CoachBot.Storage.Runners;
using CoachBot.Storage.Tests.Databases;
using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;

namespace CoachBot.Storage.Tests.Runners;

public sealed class RunnerJoiningOnSqlite(SqliteDatabase database) : RunnerJoiningTests(database), IClassFixture<SqliteDatabase>;

public sealed class RunnerJoiningOnPostgres(PostgresDatabase database) : RunnerJoiningTests(database), IClassFixture<PostgresDatabase>;

public abstract class RunnerJoiningTests(TestDatabase database) : StorageTests(database)
{
    private IRunnerStore Store => Host.Get<IRunnerStore>();

    private IAddressBook Book => Host.Get<IAddressBook>();

    [DatabaseFact]
    public async Task Every_table_with_a_runner_is_a_history_or_a_place()
    {
        var owned = await Host.Get<CoachDatabase>().ReadAsync(context => Task.FromResult(context.Model.GetEntityTypes()
            .Where(type => type.FindProperty("RunnerId") is not null).Select(type => type.ClrType.Name).Order().ToArray()));

        Assert.Equal(owned, RunnerJoining.History.Concat(RunnerJoining.Places).Select(type => type.Name).Order());
    }

    [DatabaseFact]
    public async Task The_plan_that_is_kept_stays_with_its_reminders_and_the_other_goes()
    {
        foreach (var keepsFrom in new[] { true, false })
        {
            var (teams, web) = await TwoAsync();

            await Host.Get<IRunnerJoining>().JoinAsync(teams, web, keepsFrom);

            var state = await Store.LoadAsync(web);
            Assert.Equal((keepsFrom ? 50 : 20, 1L), (state.Profile.Age, state.Version));
            Assert.Single(await Store.ReadEventsAsync(web));
            Assert.Equal(RunnerState.New, await Store.LoadAsync(teams));
            var (kept, gone) = keepsFrom ? ("\"session\"", "\"weekly\"") : ("\"weekly\"", "\"session\"");
            Assert.Contains(kept, await Store.ExportAsync(web), StringComparison.Ordinal);
            Assert.DoesNotContain(gone, await Store.ExportAsync(web), StringComparison.Ordinal);
        }
    }

    [DatabaseFact]
    public async Task Who_writes_in_Teams_is_the_joined_runner_from_then_on_and_erased_with_it()
    {
        var (teams, web) = await TwoAsync();
        await Host.Get<IRunnerJoining>().JoinAsync(teams, web, keepsFrom: true);

        Assert.Equal(web, await Book.UpsertAsync(Address(teams, "msteams") with { ServiceUrl = "https://moved.example" }));
        Assert.Equal(["https://moved.example", "https://web.example"], (await Book.FindAsync(web)).Select(address => address.ServiceUrl).Order());

        await Store.EraseAsync(web);

        Assert.Null(await Book.FindByUserAsync("msteams", $"user {teams}"));
        Assert.Equal(teams, await Book.UpsertAsync(Address(teams, "msteams")));
        Assert.Equal(RunnerState.New, await Store.LoadAsync(teams));
    }

    [DatabaseFact]
    public async Task Two_with_an_address_on_the_same_channel_are_not_joined()
    {
        var (one, other) = (NewRunner(), NewRunner());
        await Book.UpsertAsync(Address(one, "msteams"));
        await Book.UpsertAsync(Address(other, "msteams"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Host.Get<IRunnerJoining>().JoinAsync(one, other, keepsFrom: true));
    }

    [DatabaseFact]
    public async Task A_link_is_taken_once_however_many_hosts_try()
    {
        var runner = NewRunner();
        var link = new RunnerLink(runner, "linkCode", "code", "{}", $"hash {runner}");
        await Host.Get<IRunnerLinks>().SetAsync(link);
        var hosts = new[] { Host, Database.StartHost() };

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => hosts[n % 2].Get<IRunnerLinks>().TakeAsync(link))));

        Assert.Single(taken, first => first);
    }

    [DatabaseFact]
    public async Task Links_of_both_are_kept_and_of_two_with_one_name_the_other_stays()
    {
        var (teams, web) = await TwoAsync();
        var links = Host.Get<IRunnerLinks>();
        await links.SetAsync(new RunnerLink(teams, "calendar", "feed", "{}", $"teams {teams}"));
        await links.SetAsync(new RunnerLink(web, "calendar", "feed", "{}", $"web {web}"));
        await links.SetAsync(new RunnerLink(teams, "team", "red"));
        await links.SetAsync(new RunnerLink(web, "push", "browser"));

        await Host.Get<IRunnerJoining>().JoinAsync(teams, web, keepsFrom: true);

        Assert.Null(await links.FindBySecretAsync("calendar", $"teams {teams}"));
        Assert.Equal(web, (await links.FindBySecretAsync("calendar", $"web {web}"))?.Runner);
        Assert.Single(await links.OfRunnerAsync(web, "team"));
        Assert.Single(await links.OfRunnerAsync(web, "push"));
    }

    private async Task<(RunnerId Teams, RunnerId Web)> TwoAsync()
    {
        var (teams, web) = (NewRunner(), NewRunner());
        await Store.AppendAsync(teams, 0, Sample.Change(0, "c1", age: 50, reminders: [Sample.Reminder("session")]));
        await Store.AppendAsync(web, 0, Sample.Change(0, "c1", age: 20, reminders: [Sample.Reminder("weekly")]));
        await Book.UpsertAsync(Address(teams, "msteams"));
        await Book.UpsertAsync(Address(web, "directline") with { ServiceUrl = "https://web.example" });
        await Host.Get<IConversationStore>().OpenAsync($"page {web}", web);
        return (teams, web);
    }

    private static RunnerAddress Address(RunnerId runner, string channel) => new(runner, channel, $"user {runner}", $"{channel} {runner}", "https://teams.example");
}
