using Newtonsoft.Json.Linq;

namespace CoachBot.Dialogs.Cards.Charts;

/// <summary>A chart element of Teams. Other clients don't know it and show the fallback.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/charts-in-adaptive-cards</remarks>
internal static class TeamsChart
{
    public static JObject Of(CardChart chart) => new()
    {
        ["type"] = chart.Kind == ChartKind.Bars ? "Chart.VerticalBar.Grouped" : "Chart.Line",
        ["title"] = chart.Title,
        ["data"] = new JArray(chart.Series.Select(series => new JObject
        {
            ["legend"] = series.Name,
            ["values"] = new JArray(series.Points.Where(point => point.Value is not null).Select(point => new JObject { ["x"] = point.Label, ["y"] = point.Value })),
        })),
        ["fallback"] = new JObject { ["type"] = "TextBlock", ["text"] = $"{chart.Title}: {chart.Words}", ["wrap"] = true },
    };
}
