using System.Globalization;
using System.Text;

namespace CoachBot.Benchmarks.UnderLoad;

/// <summary>How long answers take, at full rate and at half of it, as an SVG that any page can show.</summary>
internal static class LoadChart
{
    private const int Width = 640;
    private const int Height = 320;
    private const int Left = 70;
    private const int Right = 610;
    private const int Top = 40;
    private const int Bottom = 260;

    private static readonly (double Part, string Name)[] Marks = [(0.0, "0%"), (0.5, "50%"), (0.9, "90%"), (0.99, "99%"), (0.999, "99.9%")];

    public static string Svg(IReadOnlyList<Turns> rush, IReadOnlyList<Turns> paced)
    {
        var lines = new[] { (Turns: Join(rush), Name: "at full rate", Colour: "#c0392b"), (Turns: Join(paced), Name: "at half of it", Colour: "#1769aa") };
        var most = Math.Pow(10, Math.Ceiling(Math.Log10(Math.Max(lines.Max(line => line.Turns.Quantile(0.999)), 101))));
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"system-ui,sans-serif\" font-size=\"13\" role=\"img\" aria-label=\"Time to an answer, by share of the messages\">");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/><text x=\"{Left}\" y=\"22\" font-weight=\"600\">Milliseconds from a message to its answer on the socket</text>");
        for (var value = 1.0; value <= most; value *= 10)
        {
            svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {Y(value):0.#}H{Right}\" stroke=\"#ddd\"/><text x=\"{Left - 8}\" y=\"{Y(value) + 4:0.#}\" text-anchor=\"end\">{value:0}</text>");
        }

        foreach (var (part, name) in Marks)
        {
            svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{X(part):0.#}\" y=\"{Bottom + 20}\" text-anchor=\"middle\">{name}</text>");
        }

        for (var line = 0; line < lines.Length; line++)
        {
            var (turns, name, colour) = lines[line];
            var points = Enumerable.Range(0, 121).Select(step => 1 - Math.Pow(10, -step / 40.0)).Select(part => FormattableString.Invariant($"{X(part):0.#},{Y(turns.Quantile(part)):0.#}"));
            svg.AppendLine(CultureInfo.InvariantCulture, $"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2.5\" points=\"{string.Join(' ', points)}\"/><text x=\"{Left + 12}\" y=\"{Top + 14 + (18 * line)}\" fill=\"{colour}\">{name}</text>");
        }

        svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {Y(100):0.#}H{Right}\" stroke=\"#888\" stroke-dasharray=\"4 4\"/><text x=\"{(Left + Right) / 2}\" y=\"{Height - 10}\" text-anchor=\"middle\">share of the messages answered by then</text></svg>");
        return svg.ToString();

        double X(double part) => Left + (-Math.Log10(1 - part) / 3 * (Right - Left));

        double Y(double value) => Bottom - (Math.Log10(Math.Max(1, value)) / Math.Log10(most) * (Bottom - Top));
    }

    private static Turns Join(IReadOnlyList<Turns> rounds) => new(rounds.Average(round => round.PerSecond), [.. rounds.SelectMany(round => round.Times).Order()]);
}
