using System.Globalization;

namespace CoachBot.EndToEnd.Tests.Reminders;

/// <summary>What came of it, as a table for people.</summary>
internal static class KillReport
{
    public static string Of(Siege siege, FarSide farSide, IReadOnlyList<Outcome> outcomes, int hosts)
    {
        var own = outcomes.Where(each => each.IsOwn).ToArray();
        var teams = outcomes.Where(each => !each.IsOwn).ToArray();
        var lines = new List<string>
        {
            "| | our own chat | Teams |",
            "|---|---|---|",
            Line("reminders", each => each.Count),
            Line("sent", each => each.Count(one => one.Ended == "sent")),
            Line("dead letters, with their reason", each => each.Count(one => one.Ended == "dead")),
            Line("**lost**", each => each.Count(one => one.Ended is null || (one.Ended == "sent" && one.Arrived == 0))),
            Line("second copies that arrived", Copies),
            Line("second copies that the delivery log allows for", each => each.Sum(one => one.Uncertain)),
            Line("second copies it does not know of", each => each.Sum(one => Math.Max(0, one.Arrived - one.Uncertain - (one.Ended == "sent" ? 1 : 0)))),
            "",
            $"{hosts} hosts at a time, {siege.Kills} killed with -9, {siege.Pauses} paused (SIGSTOP) beyond their leases, PostgreSQL restarted {siege.Restarts} times at once, wall clocks jumping by ± 3 h. "
                + $"The far side answered: {string.Join(", ", farSide.Answers.OrderByDescending(answer => answer.Value).Select(answer => $"{answer.Key} {Number(answer.Value)}"))}. "
                + $"Most requests of one tenant in any second, over all hosts: {farSide.Requests.Values.Max(times => Most([.. times.Order()]))}.",
        };
        return string.Join('\n', lines) + "\n";

        string Line(string name, Func<IReadOnlyList<Outcome>, int> of) => $"| {name} | {Number(of(own))} | {Number(of(teams))} |";
    }

    public static int Most(IReadOnlyList<TimeSpan> sorted)
    {
        var (most, first) = (0, 0);
        for (var last = 0; last < sorted.Count; last++)
        {
            while (sorted[last] - sorted[first] >= TimeSpan.FromSeconds(1))
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    private static int Copies(IReadOnlyList<Outcome> outcomes) => outcomes.Sum(each => Math.Max(0, each.Arrived - 1));

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
