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

    [DatabaseFact]
    public async Task Many_links_are_stored_at_once_each_in_the_place_of_its_own()
    {
        var (one, other) = (NewRunner(), NewRunner());
        await Links.SetAsync(new RunnerLink(one, "push", "a", "{}", $"first {one}"));
        await Links.SetAsync(new RunnerLink(other, "push", "b", "{}", $"first {other}"));

        await Links.SetManyAsync([new(one, "push", "a", "[1]", $"second {one}"), new(one, "push", "b", "[2]"), new(other, "push", "a", "[3]")]);

        Assert.Equal(["a[1]", "b[2]"], (await Links.OfRunnerAsync(one, "push")).Select(link => link.Name + link.Payload).Order());
        Assert.Equal(["a[3]", "b{}"], (await Links.OfRunnerAsync(other, "push")).Select(link => link.Name + link.Payload).Order());
        Assert.Null(await Links.FindBySecretAsync("push", $"first {one}"));
    }

    [DatabaseFact]
    public async Task A_link_is_replaced_by_the_first_who_has_read_it_and_not_once_it_is_gone()
    {
        var runner = NewRunner();
        var link = new RunnerLink(runner, "push", "a", "[0]", $"read {runner}");
        await Links.SetAsync(link);
        var hosts = new[] { Host, Database.StartHost() };

        var replaced = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(
            () => hosts[n % 2].Get<IRunnerLinks>().ReplaceAsync(link, link with { Payload = $"[{n}]", SecretHash = $"{n} {runner}" }))));
        var winner = Array.IndexOf(replaced, true);

        Assert.Single(replaced, first => first);
        Assert.Equal($"[{winner}]", Assert.Single(await Links.OfRunnerAsync(runner, "push")).Payload);
        await Links.RemoveAsync(runner, "push");
        Assert.False(await Links.ReplaceAsync(link with { SecretHash = $"{winner} {runner}" }, link));
        Assert.Empty(await Links.OfRunnerAsync(runner, "push"));
    }
}
