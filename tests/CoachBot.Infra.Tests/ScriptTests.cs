namespace CoachBot.Infra.Tests;

public sealed class ScriptTests
{
    [Fact]
    public async Task Every_shell_script_parses()
    {
        var scripts = Directory.GetFiles(Infra.Folder, "*.sh", SearchOption.AllDirectories).Append(Path.Combine(Checkout.Root, ".ci", "run")).ToArray();
        Assert.True(scripts.Length >= 6, $"only {scripts.Length} scripts found");
        foreach (var script in scripts)
        {
            Assert.Equal((0, "", ""), await Tool.RunAsync("bash", "-n", script));
            Assert.True(File.GetUnixFileMode(script).HasFlag(UnixFileMode.UserExecute), script);
        }
    }

    [Fact]
    public async Task A_script_that_does_not_parse_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("broken.sh", "if true; then\n");
        Assert.NotEqual(0, (await Tool.RunAsync("bash", "-n", folder.File("broken.sh"))).Code);
    }
}
