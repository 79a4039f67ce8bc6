using System.Diagnostics;
using System.Text.Json;

namespace CoachBot.EndToEnd.Tests.Telemetry;

/// <summary>Prometheus's own checker reads the rules and every query of the dashboard.</summary>
public sealed class PromtoolTests
{
    [PromtoolFact]
    public async Task Prometheus_itself_can_read_the_alerts() => await CheckAsync(Path.Combine(Watching.Folder, "alerts.yml"));

    [PromtoolFact]
    public async Task Prometheus_itself_can_read_every_query_of_the_dashboard()
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-promtool-");
        var file = Path.Combine(folder.FullName, "panels.yml"); // JSON is YAML
        var rules = Watching.Panels().Select((panel, number) => new
        {
            record = $"panel:{number}",
            expr = panel.Query.Replace("$__rate_interval", "5m", StringComparison.Ordinal).Replace("$job", ".*", StringComparison.Ordinal),
        });
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { groups = new[] { new { name = "panels", rules } } }));
        await CheckAsync(file);
        folder.Delete(recursive: true);
    }

    private static async Task CheckAsync(string file)
    {
        using var promtool = Process.Start(new ProcessStartInfo(PromtoolFactAttribute.Tool!, ["check", "rules", file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = promtool.StandardOutput.ReadToEndAsync();
        var errors = promtool.StandardError.ReadToEndAsync();
        await promtool.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        Assert.True(promtool.ExitCode == 0, await output + await errors);
    }
}

/// <summary>Runs where promtool is installed (Debian's package prometheus has it); elsewhere it is shown as skipped, and <see cref="DashboardTests"/> reads the queries.</summary>
public sealed class PromtoolFactAttribute : FactAttribute
{
    public PromtoolFactAttribute()
    {
        if (Tool is null)
        {
            Skip = "needs promtool: apt-get install prometheus";
        }
    }

    public static string? Tool { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "promtool")).FirstOrDefault(File.Exists);
}
