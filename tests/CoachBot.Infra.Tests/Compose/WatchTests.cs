using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Infra.Tests.Compose;

/// <summary>The profile that watches: each file lies where its program looks for it, and each program calls others by the name and port they have.</summary>
public sealed partial class WatchTests
{
    private const string Profile = "watch";

    private static readonly Dictionary<string, ComposeFile.Service> Watchers =
        ComposeTests.File.Services.Where(pair => pair.Value.Profiles.Contains(Profile)).ToDictionary();

    /// <summary>File within infra → file within a container.</summary>
    private static readonly Dictionary<string, string> Mounted = Watchers.Values.SelectMany(one => one.Volumes).Where(volume => volume.StartsWith("./", StringComparison.Ordinal))
        .Select(volume => volume.Split(':')).ToDictionary(parts => parts[0][2..], parts => parts[1]);

    [Fact]
    public void Without_the_profile_nothing_of_it_starts_and_no_host_needs_it()
    {
        Assert.Equal(["collector", "grafana", "postgres-exporter", "prometheus", "tempo"], Watchers.Keys.Order());
        Assert.All(ComposeTests.Hosts, host => Assert.Empty(host.Profiles));
        Assert.All(ComposeTests.Hosts, host => Assert.Empty(host.DependsOn.Keys.Intersect(Watchers.Keys)));
    }

    [Fact]
    public void Every_file_of_observability_is_mounted_for_reading_alone()
    {
        var files = Directory.GetFiles(Infra.Path("grafana")).Select(file => "grafana/" + Path.GetFileName(file)).Append("alerts.yml").Append("prometheus.yml").Order();
        Assert.Equal(files, Mounted.Keys.Order());
        Assert.All(Watchers.Values.SelectMany(one => one.Volumes).Where(volume => volume.StartsWith('.')), volume => Assert.EndsWith(":ro", volume, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_program_finds_its_file()
    {
        Assert.Contains($"--config={Mounted["grafana/collector.yml"]}", Watchers["collector"].Command);
        Assert.Contains($"--config.file={Mounted["prometheus.yml"]}", Watchers["prometheus"].Command);
        Assert.Contains($"-config.file={Mounted["grafana/tempo.yml"]}", Watchers["tempo"].Command);
        Assert.Equal([Mounted["alerts.yml"]], Values("prometheus.yml", "rule_files"));
        Assert.Equal([Path.GetDirectoryName(Mounted["grafana/coachbot.json"])!], Values("grafana/dashboards.yml", "path"));
        Assert.Equal("/etc/grafana/provisioning/datasources", Path.GetDirectoryName(Mounted["grafana/datasource.yml"]));
        Assert.Equal("/etc/grafana/provisioning/dashboards", Path.GetDirectoryName(Mounted["grafana/dashboards.yml"]));
    }

    [Fact]
    public void Whoever_calls_another_shares_a_network_with_it()
    {
        var calls = new[] { ("collector", "grafana/collector.yml"), ("prometheus", "prometheus.yml"), ("grafana", "grafana/datasource.yml") }
            .SelectMany(each => Called().Matches(Infra.Read(each.Item2)).Select(match => (From: each.Item1, To: match.Groups["name"].Value, Port: match.Groups["port"].Value)))
            .Where(call => call.To != "collector") // in a comment, by hosts
            .Distinct().ToArray();

        Assert.Equal(
            ["postgres-exporter:9187", "prometheus:9090", "tempo:3200", "tempo:4318"], calls.Select(call => $"{call.To}:{call.Port}").Distinct().Order());
        Assert.All(calls, call => Assert.NotEmpty(Watchers[call.From].Networks.Keys.Intersect(Watchers[call.To].Networks.Keys)));
        Assert.All(ComposeTests.Hosts, host => Assert.NotEmpty(host.Networks.Keys.Intersect(Watchers["collector"].Networks.Keys)));
        Assert.Contains("--web.enable-otlp-receiver", Watchers["prometheus"].Command);
        Assert.Contains("http_listen_port: 3200", Infra.Read("grafana/tempo.yml"), StringComparison.Ordinal);
        Assert.Contains("0.0.0.0:4318", Infra.Read("grafana/tempo.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_this_machine_reaches_Grafana_and_nobody_from_outside_the_rest()
    {
        var open = Assert.Single(Watchers, pair => pair.Value.Ports.Count > 0);
        Assert.Equal("grafana", open.Key);
        Assert.StartsWith("127.0.0.1:", Assert.Single(open.Value.Ports), StringComparison.Ordinal);
        Assert.True(ComposeTests.File.Networks["watch"].Internal);
    }

    /// <summary>Every value under a key of that name, wherever it stands.</summary>
    private static string[] Values(string file, string key)
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(Infra.Path(file));
        yaml.Load(text);
        return [.. yaml.Documents[0].AllNodes.OfType<YamlMappingNode>().SelectMany(map => map.Children).Where(pair => pair.Key.ToString() == key)
            .SelectMany(pair => pair.Value is YamlSequenceNode many ? many.Children : [pair.Value]).Select(value => value.ToString())];
    }

    [GeneratedRegex("(?://|\")(?<name>[a-z][a-z-]+):(?<port>[0-9]+)")]
    private static partial Regex Called();
}
