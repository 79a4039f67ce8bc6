using System.Globalization;
using System.Text;

namespace CoachBot.Benchmarks.Reminders;

/// <summary>Cost per reminder over the number of runners, as an SVG that any page can show.</summary>
internal static class CurveChart
{
    private const int Width = 640;
    private const int Height = 320;
    private const int Left = 70;
    private const int Bottom = 270;
    private const int Top = 40;

    public static string Svg(IReadOnlyList<(int Runners, double Microseconds)> points)
    {
        var most = Math.Ceiling(points.Max(point => point.Microseconds) * 1.3 / 10) * 10;
        var (first, last) = (Math.Log10(points[0].Runners), Math.Log10(points[^1].Runners));
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"system-ui,sans-serif\" font-size=\"13\" role=\"img\" aria-label=\"Cost per reminder over the number of runners\">");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/><text x=\"{Left}\" y=\"22\" font-weight=\"600\">Microseconds per reminder, from due row to delivery log</text>");
        for (var step = 0; step <= 4; step++)
        {
            var value = most * step / 4;
            svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {Y(value):0.#}H{Width - 30}\" stroke=\"#ddd\"/><text x=\"{Left - 8}\" y=\"{Y(value) + 4:0.#}\" text-anchor=\"end\">{value:0}</text>");
        }

        svg.AppendLine(CultureInfo.InvariantCulture, $"<polyline fill=\"none\" stroke=\"#1769aa\" stroke-width=\"2.5\" points=\"{string.Join(' ', points.Select(point => FormattableString.Invariant($"{X(point.Runners):0.#},{Y(point.Microseconds):0.#}")))}\"/>");
        foreach (var (runners, cost) in points)
        {
            svg.AppendLine(CultureInfo.InvariantCulture, $"<circle cx=\"{X(runners):0.#}\" cy=\"{Y(cost):0.#}\" r=\"4\" fill=\"#1769aa\"/><text x=\"{X(runners):0.#}\" y=\"{Y(cost) - 10:0.#}\" text-anchor=\"middle\">{cost:0}</text><text x=\"{X(runners):0.#}\" y=\"{Bottom + 20}\" text-anchor=\"middle\">{runners:N0}</text>");
        }

        svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{(Left + Width - 30) / 2}\" y=\"{Height - 10}\" text-anchor=\"middle\">runners, three in ten of them due at once</text></svg>");
        return svg.ToString();

        double X(int runners) => Left + 30 + ((Math.Log10(runners) - first) / (last - first) * (Width - Left - 100));

        double Y(double value) => Bottom - (value / most * (Bottom - Top));
    }
}
