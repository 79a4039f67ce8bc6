using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace CoachBot.EndToEnd.Tests.Telemetry;

/// <summary>What is asked of the numbers: the queries of the dashboard's panels and of the alerts.</summary>
internal static class Watching
{
    public static readonly string Folder = Path.Combine(Checkout.Root, "infra");

    public static JsonNode Dashboard() => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "grafana", "coachbot.json")))!;

    /// <summary>Panels with their queries, those within rows too.</summary>
    public static IReadOnlyList<(string Panel, string Query)> Panels() =>
        [.. Flat(Dashboard()["panels"]!.AsArray()).SelectMany(panel => (panel["targets"]?.AsArray() ?? []).Select(target => ((string)panel["title"]!, (string)target!["expr"]!)))];

    public static IReadOnlyList<(string Alert, string Query, IReadOnlyDictionary<string, string> Notes)> Alerts()
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(Path.Combine(Folder, "alerts.yml"));
        yaml.Load(text);
        var groups = (YamlSequenceNode)yaml.Documents[0].RootNode["groups"];
        return [.. groups.SelectMany(group => (YamlSequenceNode)group["rules"]).Select(rule => (
            rule["alert"].ToString(), rule["expr"].ToString(),
            (IReadOnlyDictionary<string, string>)((YamlMappingNode)rule["annotations"]).Children.ToDictionary(note => note.Key.ToString(), note => note.Value.ToString())))];
    }

    public static IEnumerable<Selector> Selectors() => Panels().Select(panel => panel.Query).Concat(Alerts().Select(alert => alert.Query)).SelectMany(query => Promql.Read(query).Selectors);

    private static IEnumerable<JsonNode> Flat(JsonArray panels) => panels.SelectMany(panel => (panel!["panels"]?.AsArray() is { } inner ? Flat(inner) : []).Prepend(panel!));
}
