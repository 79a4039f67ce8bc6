using CoachBot.Storage.Links;
using CoachBot.Storage.Tests.Databases;

namespace CoachBot.Storage.Tests.Links;

public sealed class RunnerLinksOnSqlite(SqliteDatabase database) : RunnerLinksTests(database), IClassFixture<SqliteDatabase>;

public sealed class RunnerLinksOnPostgres(PostgresDatabase database) : RunnerLinksTests(database), IClassFixture<PostgresDatabase>;

public abstract class RunnerLinksTests(TestDatabase database) : StorageTests(database)
{
    private IRunnerLinks Links => Host.Get<IRunnerLinks>();

    [DatabaseFact]
    public async Task A_link_is_found_by_its_secret_until_it_is_replaced_or_revoked()
    {
        var runner = NewRunner();
        await Links.SetAsync(new RunnerLink(runner, "calendar", "feed", "{}", $"first {runner}"));
        Assert.Equal(runner, (await Links.FindBySecretAsync("calendar", $"first {runner}"))?.Runner);
        Assert.Null(await Links.FindBySecretAsync("push", $"first {runner}"));

        await Links.SetAsync(new RunnerLink(runner, "calendar", "feed", "{}", $"second {runner}"));
        Assert.Null(await Links.FindBySecretAsync("calendar", $"first {runner}"));
        Assert.NotNull(await Links.FindBySecretAsync("calendar", $"second {runner}"));

        await Links.RemoveAsync(runner, "calendar");
        Assert.Null(await Links.FindBySecretAsync("calendar", $"second {runner}"));
    }

    [DatabaseFact]
    public async Task Links_of_a_name_are_everybodys_and_links_of_a_runner_are_theirs_alone()
    {
        var (one, other) = (NewRunner(), NewRunner());
        var team = $"team {one}";
        await Links.SetAsync(new RunnerLink(one, "team", team, """{"name":"Ana"}"""));
        await Links.SetAsync(new RunnerLink(other, "team", team));
        await Links.SetAsync(new RunnerLink(other, "push", "browser"));

        Assert.Equal([one, other], (await Links.OfNameAsync("team", team)).Select(link => link.Runner).OrderBy(runner => runner == other));
        Assert.Equal("""{"name":"Ana"}""", Assert.Single(await Links.OfRunnerAsync(one, "team")).Payload);

        await Links.RemoveAsync(other, "team", team);
        Assert.Single(await Links.OfNameAsync("team", team));
        Assert.Single(await Links.OfRunnerAsync(other, "push"));
    }
}
