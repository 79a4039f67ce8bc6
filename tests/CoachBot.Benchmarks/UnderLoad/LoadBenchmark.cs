using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.Benchmarks.UnderLoad;

/// <summary>
/// The whole coach under load, all on one machine: the published host, a PostgreSQL of its own with default durability, and the runners.
/// Beside each figure stands what the same machine gives pgbench and an empty endpoint in the same minute.
/// </summary>
public static class LoadBenchmark
{
    /// <param name="folder">Where the published host lies.</param>
    /// <param name="parts">Which to run; none: all but the soak.</param>
    /// <param name="chart">A file to draw into; null: none.</param>
    public static async Task<int> RunAsync(string folder, IReadOnlyCollection<string> parts, string? chart)
    {
        var report = new LoadReport();
        if (Wants("turns"))
        {
            await TurnsPart.RunAsync(folder, report);
        }

        if (Wants("sockets"))
        {
            await SocketsPart.RunAsync(folder, report);
        }

        if (Wants("start"))
        {
            await StartPart.RunAsync(folder, report);
        }

        foreach (var soak in parts.Where(part => part is "soak" or "soak2"))
        {
            await SoakPart.RunAsync(folder, TimeSpan.FromMinutes(soak == "soak" ? 15 : 2), report);
        }

        report.Write(chart);
        return report.Missed == 0 ? 0 : 1;

        bool Wants(string part) => parts.Count == 0 || parts.Contains(part);
    }
}
