using Hangfire.Storage.Monitoring;

namespace Hangfire.Dashboard;

/// <summary>Servers: workers, queues, and when they were last heard of.</summary>
internal static class ServersPage
{
    public static Html Show(DashboardContext context)
    {
        var servers = context.Storage.GetMonitoringApi().Servers();
        var rows = Html.Join(servers.Select(Row));
        return servers.Count == 0
            ? Html.Of($"<p class=\"bad\">No server is up: nothing is performed.</p>")
            : Html.Of($"""
                <table><thead><tr><th>Name</th><th>Workers</th><th>Queues</th><th>Started</th><th>Heartbeat</th></tr></thead>
                <tbody>{rows}</tbody></table>
                """);
    }

    private static Html Row(ServerDto server) => Html.Of($"""
        <tr><td>{server.Name}</td><td>{server.WorkersCount}</td><td>{string.Join(", ", server.Queues)}</td>
        <td>{Times.Show(server.StartedAt)}</td><td>{Times.Show(server.Heartbeat)}</td></tr>
        """);
}
