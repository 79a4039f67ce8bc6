using System.Globalization;
using System.Security;
using System.Text;

namespace CoachBot.Dialogs.Cards.Charts;

/// <summary>A chart as an SVG picture. Series differ by filling, dashes and markers and carry their numbers, so that nothing rests on colour.</summary>
internal static class ChartPicture
{
    private const int Width = 440;
    private const int Height = 220;
    private const int Left = 16;
    private const int Right = 424;
    private const int Top = 56;
    private const int Bottom = 184;
    private static readonly string[] Inks = ["#1f5f8b", "#8a4b08", "#3f6b2f", "#5b3a8c"];
    private static readonly string[] Dashes = ["", "6 4", "2 3", "10 3 2 3"];

    /// <summary>A data address; nothing has to be fetched.</summary>
    public static string Address(CardChart chart) => $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(Svg(chart)))}";

    public static string Svg(CardChart chart)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}" role="img" font-family="sans-serif" font-size="12">""");
        svg.Append(CultureInfo.InvariantCulture, $"""<title>{Safe(chart.Words)}</title><rect width="{Width}" height="{Height}" fill="#ffffff"/><text x="{Left}" y="20" font-size="14" font-weight="bold" fill="#222222">{Safe(chart.Title)}</text>""");
        Legend(svg, chart);
        svg.Append(CultureInfo.InvariantCulture, $"""<line x1="{Left}" y1="{Bottom}" x2="{Right}" y2="{Bottom}" stroke="#888888"/>""");
        var labels = chart.Series.Count == 0 ? [] : chart.Series[0].Points.Select(point => point.Label).ToList();
        for (var index = 0; index < labels.Count; index++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="{Middle(index, labels.Count):0.#}" y="{Bottom + 18}" text-anchor="middle" fill="#444444">{Safe(labels[index])}</text>""");
        }

        var highest = Math.Max(1, chart.Series.SelectMany(series => series.Points).Max(point => point.Value ?? 0));
        for (var index = 0; index < chart.Series.Count; index++)
        {
            if (chart.Kind == ChartKind.Bars)
            {
                Bars(svg, chart, index, highest);
            }
            else
            {
                Line(svg, chart, index, highest);
            }
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Legend(StringBuilder svg, CardChart chart)
    {
        var x = (double)Left;
        for (var index = 0; index < chart.Series.Count; index++)
        {
            var sample = chart.Kind == ChartKind.Bars
                ? $"""<rect x="{Text(x)}" y="31" width="12" height="10" {Filling(index)}/>"""
                : $"""<line x1="{Text(x)}" y1="36" x2="{Text(x + 22)}" y2="36" stroke="{Ink(index)}" stroke-width="2" stroke-dasharray="{Dash(index)}"/>""";
            var offset = chart.Kind == ChartKind.Bars ? 16 : 26;
            svg.Append(sample).Append(CultureInfo.InvariantCulture, $"""<text x="{x + offset:0.#}" y="40" fill="#222222">{Safe(chart.Series[index].Name)}</text>""");
            x += offset + 20 + (chart.Series[index].Name.Length * 7);
        }
    }

    private static void Bars(StringBuilder svg, CardChart chart, int index, double highest)
    {
        var points = chart.Series[index].Points;
        var width = Math.Min(24, (Right - Left) / (double)Math.Max(1, points.Count) / (chart.Series.Count + 1));
        for (var at = 0; at < points.Count; at++)
        {
            var value = points[at].Value ?? 0;
            var x = Middle(at, points.Count) + ((index - (chart.Series.Count / 2.0)) * width);
            var y = Y(value, highest);
            svg.Append(CultureInfo.InvariantCulture, $"""<rect x="{x:0.#}" y="{y:0.#}" width="{width - 2:0.#}" height="{Bottom - y:0.#}" {Filling(index)}/><text x="{x + ((width - 2) / 2):0.#}" y="{y - 4:0.#}" text-anchor="middle" fill="#222222">{value:0.#}</text>""");
        }
    }

    private static void Line(StringBuilder svg, CardChart chart, int index, double highest)
    {
        var points = chart.Series[index].Points;
        var known = Enumerable.Range(0, points.Count).Where(at => points[at].Value is not null).Select(at => (X: Middle(at, points.Count), Y: Y(points[at].Value!.Value, highest), points[at].Value)).ToList();
        svg.Append(CultureInfo.InvariantCulture, $"""<polyline fill="none" stroke="{Ink(index)}" stroke-width="2" stroke-dasharray="{Dash(index)}" points="{string.Join(' ', known.Select(point => $"{Text(point.X)},{Text(point.Y)}"))}"/>""");
        foreach (var (x, y, value) in known)
        {
            var marker = index % 2 == 0
                ? $"""<circle cx="{Text(x)}" cy="{Text(y)}" r="4" fill="{Ink(index)}"/>"""
                : $"""<rect x="{Text(x - 4)}" y="{Text(y - 4)}" width="8" height="8" fill="#ffffff" stroke="{Ink(index)}" stroke-width="2"/>""";
            svg.Append(marker).Append(CultureInfo.InvariantCulture, $"""<text x="{x:0.#}" y="{y - 8:0.#}" text-anchor="middle" fill="#222222">{value:0.#}</text>""");
        }
    }

    private static double Middle(int index, int count) => Left + ((Right - Left) * (index + 0.5) / count);

    private static double Y(double value, double highest) => Bottom - ((Bottom - Top - 14) * value / highest);

    /// <summary>The first series is full, the next are outlines.</summary>
    private static string Filling(int index) => index == 0 ? $"fill=\"{Ink(index)}\"" : $"fill=\"#ffffff\" stroke=\"{Ink(index)}\" stroke-width=\"2\"";

    private static string Ink(int index) => Inks[index % Inks.Length];

    private static string Dash(int index) => Dashes[index % Dashes.Length];

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Safe(string text) => SecurityElement.Escape(text);
}
