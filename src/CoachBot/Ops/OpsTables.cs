using CoachBot.Reminders.Overview;
using static CoachBot.Ops.OpsPage;

namespace CoachBot.Ops;

/// <summary>The tables of the ops page.</summary>
internal static class OpsTables
{
    public static string Hosts(OpsOverview now) => Table(
        "Hosts",
        ["host", "state", "version", "started", "last seen", "id"],
        now.Hosts.Select(host => (IReadOnlyList<string>)
        [
            host.Name,
            host.StoppedAt is not null ? "stopped" : now.IsUp(host) ? "up" : now.IsSilent(host) ? "silent" : "gone",
            Short(host.Version), At(host.StartedAt), Span(now.At - host.SeenAt) + " ago", host.HostId[..8],
        ]));

    /// <summary>What runs now; more than one of a kind while a new version is rolled out, and at no other time.</summary>
    public static string Versions(OpsOverview now)
    {
        var up = now.Hosts.Where(now.IsUp).ToArray();
        return Table(
            "Versions",
            ["of", "now", "remark"],
            [
                ["program", Several(up.Select(host => Short(host.Version))), ""],
                ["database", now.Migration ?? "none", now.Migration == now.KnownMigration ? "up to date" : $"this host knows {now.KnownMigration}"],
                ["time zones", Several(up.Select(host => host.Zones)), now.Zones is { } zones && up.Any(host => host.Zones != zones) ? $"due instants were computed with {zones}" : "due instants follow it"],
                ["what the reader has learned", Several(up.Select(host => host.Model)), ""],
                ["the clock of the host that shows this", now.ClockWrong is { } wrong ? $"{wrong} the database's" : "agrees with the database's", now.ClockWrong is null ? "" : "set it"],
            ]);

        static string Several(IEnumerable<string> values) => string.Join(" and ", values.Distinct());
    }

    public static string Errors(OpsOverview now) => now.Errors.Count == 0
        ? "<h2>Errors of the last day</h2><p>None.</p>"
        : Table(
            "Errors of the last day",
            ["last", "place", "kind", "times since start", "host", "trace"],
            now.Errors.Select(error => (IReadOnlyList<string>)
                [At(error.LastAt), error.Place, error.Kind.Length == 0 ? "–" : error.Kind, Number(error.Count), now.NameOf(error.HostId), error.TraceId ?? "–"]));

    public static string Jobs(OpsOverview now) => Table(
        "Jobs",
        ["job", "last run", "state", "next run"],
        now.Jobs.Select(job => (IReadOnlyList<string>)[job.Name, job.Last is { } last ? At(last) : "–", job.State ?? "–", job.Next is { } next ? At(next) : "–"]));

    public static string Reminders(ReminderStatus status) => Table(
        "Reminders",
        ["what", "now"],
        [
            ["due and not settled", Number(status.Waiting)],
            ["the oldest of them is due since", Span(status.Oldest)],
            ["tenants sent to now", Number(status.BusyTenants)],
            ["services left alone by this host", Number(status.OpenCircuits)],
            .. status.Outcomes.OrderByDescending(outcome => outcome.Value).Select(outcome => (IReadOnlyList<string>)[$"since yesterday: {outcome.Key}", Number(outcome.Value)]),
        ]);

    /// <summary>A commit in full is of no use on a phone.</summary>
    private static string Short(string version) => version.IndexOf('+', StringComparison.Ordinal) is > 0 and var plus && version.Length > plus + 8 ? version[..(plus + 8)] : version;
}
