using CoachBot.Infra.Tests.Settings;

namespace CoachBot.Infra.Tests.Backup;

/// <summary>The commands of infra/README.md, tried: what was said before the copy is there after it was brought back, to the same runner.</summary>
[Collection(nameof(KnownSettings))]
public sealed class BackupTests
{
    private const string Before = "said before the copy";
    private const string After = "said after the copy";

    private readonly Visitor visitor = new();

    [ToolFact("sqlite3")]
    public async Task A_copy_of_SQLite_taken_while_the_host_runs_is_brought_back()
    {
        using var folder = new TemporaryFolder();
        var (data, other, copy) = (folder.File("data"), folder.File("other"), folder.File("coach.tar.gz"));
        string runner;
        await using (var host = await HostedCoach.StartAsync(new Dictionary<string, string> { ["Storage__Folder"] = data }))
        {
            runner = await visitor.WhoAsync(host.Address);
            await visitor.SayAsync(host.Address, Before);
            await SucceedsAsync([], "backup.sh", "sqlite", data, copy);
            await visitor.SayAsync(host.Address, After);
        }

        await SucceedsAsync([], "restore.sh", "sqlite", copy, other);
        await FailsAsync([], "restore.sh", "sqlite", copy, other); // there is something already
        await FailsAsync([], "backup.sh", "sqlite", other, copy); // nothing is written over
        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(copy) & (UnixFileMode.OtherRead | UnixFileMode.GroupRead));
        await using var again = await HostedCoach.StartAsync(new Dictionary<string, string> { ["Storage__Folder"] = other });
        await HoldsAsync(again.Address, runner);
    }

    [PostgresToolFact]
    public async Task A_copy_of_PostgreSQL_taken_while_the_host_runs_is_brought_back()
    {
        using var folder = new TemporaryFolder();
        var copy = folder.File("coach.dump");
        await using var database = await EmptyDatabase.CreateAsync();
        await using var other = await EmptyDatabase.CreateAsync();
        string runner;
        await using (var host = await HostedCoach.StartAsync(new Dictionary<string, string> { ["ConnectionStrings__Coach"] = database.ConnectionString }))
        {
            runner = await visitor.WhoAsync(host.Address);
            await visitor.SayAsync(host.Address, Before);
            await SucceedsAsync(database.Password, "backup.sh", "postgres", database.Uri, copy);
            await visitor.SayAsync(host.Address, After);
        }

        await FailsAsync(other.Password, "restore.sh", "postgres", copy, database.Uri); // it is not empty
        await SucceedsAsync(other.Password, "restore.sh", "postgres", copy, other.Uri);
        await using var again = await HostedCoach.StartAsync(new Dictionary<string, string> { ["ConnectionStrings__Coach"] = other.ConnectionString });
        await HoldsAsync(again.Address, runner);
    }

    private async Task HoldsAsync(Uri host, string runner)
    {
        Assert.Equal(runner, await visitor.WhoAsync(host));
        var said = await visitor.ReadAsync(host);
        Assert.Contains(Before, said, StringComparison.Ordinal);
        Assert.DoesNotContain(After, said, StringComparison.Ordinal);
        await visitor.SayAsync(host, "and on it goes");
        Assert.Contains("and on it goes", await visitor.ReadAsync(host), StringComparison.Ordinal);
    }

    private static async Task SucceedsAsync(Dictionary<string, string> environment, string script, params string[] arguments)
    {
        var (code, output, errors) = await Tool.RunWithAsync(environment, "bash", [Infra.Path(script), .. arguments]);
        Assert.True(code == 0, errors + output);
    }

    private static async Task FailsAsync(Dictionary<string, string> environment, string script, params string[] arguments) =>
        Assert.Equal(1, (await Tool.RunWithAsync(environment, "bash", [Infra.Path(script), .. arguments])).Code);

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class PostgresToolFactAttribute : FactAttribute
    {
        public PostgresToolFactAttribute() => Skip = EmptyDatabase.Server is null ? "needs PostgreSQL: set COACHBOT_TEST_POSTGRES, or run infra/test.sh"
            : new[] { "pg_dump", "pg_restore", "psql" }.FirstOrDefault(tool => !Tool.Exists(tool)) is { } missing ? $"needs {missing}" : null;
    }
}
