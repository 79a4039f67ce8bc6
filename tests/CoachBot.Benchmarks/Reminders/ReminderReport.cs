using System.Globalization;
using System.Text;

namespace CoachBot.Benchmarks.Reminders;

/// <summary>The figures as a table, and the cost curve as a picture.</summary>
internal sealed class ReminderReport
{
    private readonly List<(int Tenants, double Sql, double Ours)> throughput = [];
    private readonly List<(string What, string Measured, string Wanted)> rows = [];
    private readonly List<(int Runners, double Microseconds)> curve = [];
    private double jobs;

    public void Throughput(int tenants, double sql, double ours)
    {
        Console.WriteLine(FormattableString.Invariant($"throughput, {tenants} tenants: plain SQL {sql:N0}/s, dispatcher {ours:N0}/s"));
        throughput.Add((tenants, sql, ours));
    }

    public void Jobs(double perSecond)
    {
        jobs = perSecond;
        foreach (var group in throughput.GroupBy(each => each.Tenants))
        {
            var (own, name) = (group.Key == 0, group.Key == 0 ? "web chat" : FormattableString.Invariant($"Teams, {group.Key:N0} tenants, written down 16 at a time"));
            Add($"dispatch, {name}", $"{Number(group.Max(each => each.Ours))}/s", own ? "≥ 15,000/s" : "");
            Add($"… of the plain SQL bound ({Number(group.Max(each => each.Sql))}/s, batches of 500, 1,000 and 2,000)", $"{Number(100 * group.Max(each => each.Ours) / group.Max(each => each.Sql))}%", own ? "≥ 60%" : "");
            Add($"… against one job per reminder through the Hangfire API ({Number(jobs)}/s)", $"{Number(group.Max(each => each.Ours) / jobs)} ×", own ? "≥ 50 ×" : "");
        }
    }

    public void Crowd(int runners, IReadOnlyList<Figures> figures)
    {
        var (handled, seconds) = (figures.Sum(each => each.Handled), figures.Sum(each => each.Seconds));
        curve.Add((runners, seconds / handled * 1e6));
        Add(
            FormattableString.Invariant($"{runners:N0} runners, {figures.Max(each => each.Handled):N0} due at once"),
            FormattableString.Invariant($"{seconds / figures.Count:0.0} s, {seconds / handled * 1e6:0} µs each, peak {figures.Max(each => each.PeakMegabytes):0} MB"),
            runners == 1_000_000 ? "≤ 30 s, ≤ 200 MB" : "");
    }

    public void Idle(double host, double database) =>
        Add("idle with a million runners, of one core", FormattableString.Invariant($"host {host:0.0%}, database {database:0.0%}"), "≤ 1%");

    public void Lateness(double count, double median, double p99) => Add(
        FormattableString.Invariant($"lateness of {count:0} due in the same minute among a million"), FormattableString.Invariant($"median {median:0.00} s, p99 {p99:0.00} s"), "p99 ≤ 2 s");

    public void Write(string root)
    {
        var flat = curve.Max(point => point.Microseconds) / curve.Min(point => point.Microseconds);
        Add("the dearest against the cheapest of the curve", FormattableString.Invariant($"{flat:0.00} ×"), "≤ 1.5 × (± 20%)");
        var folder = Path.Combine(root, "tests", "CoachBot.Benchmarks", "Reminders");
        File.WriteAllText(Path.Combine(folder, "curve.svg"), CurveChart.Svg(curve));
        var table = new StringBuilder("| what | measured | wanted |\n|---|---|---|\n");
        rows.ForEach(row => table.Append(CultureInfo.InvariantCulture, $"| {row.What} | {row.Measured} | {row.Wanted} |\n"));
        table.Append(CultureInfo.InvariantCulture, $"\n{Environment.ProcessorCount} cores; load average before the end {File.ReadAllText("/proc/loadavg").Split(' ')[1]}.\n");
        File.WriteAllText(Path.Combine(folder, "results.md"), table.ToString());
        Console.WriteLine(table);
    }

    private void Add(string what, string measured, string wanted)
    {
        Console.WriteLine($"{what}: {measured}");
        rows.Add((what, measured, wanted));
    }

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
