using System.Text.Json;
using CoachBot.Infra.Tests.Settings;

namespace CoachBot.Infra.Tests.Docker;

[Collection(nameof(KnownSettings))]
public sealed class DockerTests
{
    private static readonly Dockerfile File = new(Infra.Read("docker/Dockerfile"));

    [Fact]
    public void The_image_is_built_in_stages_and_runs_as_nobody_in_particular()
    {
        Assert.Equal(3, File.Stages);
        Assert.Contains("-chiseled", File.Last("FROM").Single(), StringComparison.Ordinal);
        Assert.Equal(["$APP_UID"], File.Last("USER"));
        Assert.Empty(File.Last("RUN")); // there is nothing in it to run
    }

    [Fact]
    public void What_is_written_lies_in_volumes() => Assert.Equal(["/data", "/tmp"], JsonSerializer.Deserialize<string[]>(File.Last("VOLUME").Single())!);

    [Fact]
    public void What_the_build_copies_from_the_checkout_is_there_and_not_left_out()
    {
        var ignored = System.IO.File.ReadAllLines(Path.Combine(Checkout.Root, ".dockerignore"));
        Assert.Contains("infra/docker/publish.sh", File.All("RUN").Last(), StringComparison.Ordinal);
        Assert.True(System.IO.File.Exists(Infra.Path("docker/publish.sh")));
        Assert.DoesNotContain(ignored, line => "infra/docker/publish.sh".StartsWith(line, StringComparison.Ordinal) || "src/CoachBot".StartsWith(line, StringComparison.Ordinal));
        Assert.All(["tests", ".git", "**/bin", "infra/secrets"], line => Assert.Contains(line, ignored));
    }

    [Fact]
    public void A_word_that_is_no_instruction_is_found() => Assert.Throws<FormatException>(() => new Dockerfile("FROM a\nRUNN b"));

    [Fact]
    public async Task The_health_check_asks_the_host_and_tells_well_from_unwell()
    {
        var check = File.Last("HEALTHCHECK").Single();
        var command = JsonSerializer.Deserialize<string[]>(check[check.IndexOf('[')..])!;
        Assert.Equal(JsonSerializer.Deserialize<string[]>(File.Last("ENTRYPOINT").Single())![0], command[0]);

        string address;
        await using (var coach = await HostedCoach.StartAsync(new Dictionary<string, string>()))
        {
            address = new Uri(coach.Address, new Uri(command[^1]).AbsolutePath).ToString();
            Assert.Equal(0, await AskAsync(address));
            Assert.Equal(1, await AskAsync(address + "-not"));
        }

        Assert.Equal(1, await AskAsync(address));

        async Task<int> AskAsync(string where) => (await Tool.RunAsync("dotnet", [Path.Combine(AppContext.BaseDirectory, "CoachBot.dll"), .. command[1..^1], where])).Code;
    }

    /// <summary>To publish takes minutes, so by default only what the coach's own code and the runtimes weigh is looked at.</summary>
    [Fact]
    public async Task The_image_stays_below_its_limit()
    {
        var script = Infra.Path("docker/size.sh");
        if (Environment.GetEnvironmentVariable("COACHBOT_LONG") is not null)
        {
            await Tool.OutputAsync("bash", script);
        }

        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "CoachBot*.dll"))
        {
            System.IO.File.Copy(file, folder.File(Path.GetFileName(file)));
        }

        await Tool.OutputAsync("bash", script, "--built", folder.Path);
    }

    [Fact]
    public async Task An_image_above_its_limit_is_told()
    {
        using var folder = new TemporaryFolder();
        System.IO.File.Copy(Path.Combine(AppContext.BaseDirectory, "CoachBot.dll"), folder.File("CoachBot.dll"));
        System.IO.File.WriteAllBytes(folder.File("ballast"), new byte[100_000_000]);
        var (code, _, said) = await Tool.RunAsync("bash", Infra.Path("docker/size.sh"), "--built", folder.Path);
        Assert.Equal(1, code);
        Assert.Contains("larger than 250 MB", said, StringComparison.Ordinal);
        Assert.Equal(2, (await Tool.RunAsync("bash", Infra.Path("docker/size.sh"), "--built", Infra.Folder)).Code);
    }
}
