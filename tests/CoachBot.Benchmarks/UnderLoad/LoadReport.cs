using System.Globalization;

namespace CoachBot.Benchmarks.UnderLoad;

/// <summary>One table, and one chart of the turns.</summary>
internal sealed class LoadReport
{
    private readonly List<Row> rows = [];
    private readonly List<Measured> rounds = [];

    /// <summary>How many limits were missed.</summary>
    public int Missed => rows.Count(row => row.Met == false);

    public void Turns(double sql, double http, Turns rush, Turns paced, double[] cpu, double commits, double events)
    {
        rounds.Add(new Measured(sql, http, rush, paced, cpu, commits, events));
        Console.WriteLine(FormattableString.Invariant($"pgbench {sql:N0}/s, empty endpoint {http:N0}/s, turns {rush.PerSecond:N0}/s (p50 {rush.Quantile(0.5):0} ms, p99 {rush.Quantile(0.99):0} ms), at half {paced.PerSecond:N0}/s p50 {paced.Quantile(0.5):0.0} ms p99 {paced.Quantile(0.99):0} ms; processor host {cpu[0]:0.0} s, database {cpu[1]:0.0} s, runners {cpu[2]:0.0} s; {commits:0.0} commits a turn, {events:0.00} events a turn"));
    }

    public void Warmed((TimeSpan Time, int Turns) warming) => Add("warm after: time, turns", Text($"{warming.Time.TotalSeconds:0} s, {warming.Turns:N0}"), "", null);

    public void Failed(int count) => Add("turns without an answer", Number(count), "0", count == 0);

    public void Sockets(int open, double alone, double most)
    {
        Add("open chats, each greeted", Number(open), "5,000", open >= 5_000);
        Add("memory of the host with them", Text($"{most:0} MB ({alone:0} MB before)"), "≤ 600 MB", most <= 600);
    }

    public void Start(IReadOnlyList<(double Ready, double Answered, double Cpu)> seconds)
    {
        var (ready, answered) = (Middle(seconds.Select(each => each.Ready)), Middle(seconds.Select(each => each.Answered)));
        Add("cold start to the first answer", Text($"{answered:0.00} s (listening after {ready:0.00} s, {Middle(seconds.Select(each => each.Cpu)):0.00} s of processor time; middle of {seconds.Count}, worst {seconds.Max(each => each.Answered):0.00} s)"), "≤ 2.5 s", answered <= 2.5);
    }

    public void Soak(TimeSpan time, int turns, int visitors, int failed, IReadOnlyList<SoakSample> samples)
    {
        var third = samples.Count / 3;
        var (middle, last) = (samples.Skip(third).Take(third).ToList(), samples.Skip(2 * third).ToList());
        Add(Text($"soak of {time.TotalMinutes:0} minutes: turns, visitors, without an answer"), $"{Number(turns)}, {Number(visitors)}, {Number(failed)}", "0 without", failed == 0);
        Grown("memory", "MB", sample => sample.Megabytes, 1.15);
        Grown("handles", "", sample => sample.Handles, 1.05);
        Grown("threads", "", sample => sample.Threads, 1.2);
        Grown("database connections", "", sample => sample.Connections, 1.2);
        Grown("tables that are written over, a live row", "bytes", sample => sample.Rewritten, 1.3);

        void Grown(string what, string unit, Func<SoakSample, double> value, double most)
        {
            var (before, after) = (Middle(middle.Select(value)), Middle(last.Select(value)));
            Add($"… {what}, second third → last", Text($"{before:0.#} → {after:0.#} {unit}").TrimEnd(), Text($"≤ × {most}"), after <= Math.Max(before * most, before + 2));
        }
    }

    public void Write(string? chart)
    {
        if (rounds.Count > 0)
        {
            Summarise();
        }

        Console.WriteLine("\n| what | measured | limit | |\n|---|---|---|---|");
        rows.ForEach(row => Console.WriteLine($"| {row.What} | {row.Figure} | {row.Limit} | {row.Met switch { true => "met", false => "missed", null => "" }} |"));
        Console.WriteLine($"\n{Environment.ProcessorCount} cores; load average {File.ReadAllText("/proc/loadavg").Split(' ')[0]}.");
        if (chart is not null && rounds.Count > 0)
        {
            File.WriteAllText(chart, LoadChart.Svg([.. rounds.Select(round => round.Rush)], [.. rounds.Select(round => round.Paced)]));
        }
    }

    private void Summarise()
    {
        var ratio = Middle(rounds.Select(round => round.Rush.PerSecond / round.Sql));
        var p99 = Middle(rounds.Select(round => round.Paced.Quantile(0.99)));
        var all = rounds.Sum(round => round.Cpu.Sum());
        Add("pgbench, simple update, 16 clients", Rates(round => round.Sql), "", null);
        Add("empty endpoint", Rates(round => round.Http), "", null);
        Add("full turns", Rates(round => round.Rush.PerSecond), "", null);
        Add("… of the pgbench rate", Text($"{ratio:0.00} ×"), "≥ 0.25 ×", ratio >= 0.25);
        Add("… of the empty endpoint's rate", Text($"{Middle(rounds.Select(round => round.Rush.PerSecond / round.Http)):0.000} ×"), "", null);
        Add("answer at half that rate: half of them within, 99 of 100 within", Text($"{Middle(rounds.Select(round => round.Paced.Quantile(0.5))):0} ms, {p99:0} ms"), "≤ 100 ms", p99 <= 100);
        Add("commits a turn, events a turn", Text($"{Middle(rounds.Select(round => round.Commits)):0.0}, {Middle(rounds.Select(round => round.Events)):0.00}"), "", null);
        Add("processor time a turn: host, database", Text($"{Each(0):0.00} ms, {Each(1):0.00} ms"), "", null);
        Add("share of it all that the runners took", Text($"{rounds.Sum(round => round.Cpu[2]) / all:0%}"), "", null);

        double Each(int part) => rounds.Sum(round => round.Cpu[part]) / rounds.Sum(round => round.Rush.Times.Count) * 1000;
        string Rates(Func<Measured, double> rate) => $"{Number(Middle(rounds.Select(rate)))}/s ({Number(rounds.Min(rate))}–{Number(rounds.Max(rate))})";
    }

    private void Add(string what, string figure, string limit, bool? met)
    {
        Console.WriteLine($"{what}: {figure}");
        rows.Add(new Row(what, figure, limit, met));
    }

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private sealed record Row(string What, string Figure, string Limit, bool? Met);

    private sealed record Measured(double Sql, double Http, Turns Rush, Turns Paced, double[] Cpu, double Commits, double Events);
}
