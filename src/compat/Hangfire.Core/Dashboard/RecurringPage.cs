using Hangfire.Storage;

namespace Hangfire.Dashboard;

/// <summary>Recurring jobs: schedule, next run, last run and how it ended.</summary>
internal static class RecurringPage
{
    public static Html Show(DashboardContext context)
    {
        using var connection = context.Storage.GetReadOnlyConnection();
        var jobs = connection.GetRecurringJobs();
        if (jobs.Count == 0)
        {
            return Html.Of($"<p>No recurring jobs.</p>");
        }

        var rows = Html.Join(jobs.Select(job => Row(context, job)));
        return Html.Of($"""
            <table><thead><tr><th>Id</th><th>Cron</th><th>Zone</th><th>Job</th><th>Next run</th><th>Last run</th><th></th></tr></thead>
            <tbody>{rows}</tbody></table>
            """);
    }

    private static Html Row(DashboardContext context, RecurringJobDto job)
    {
        var error = job.Error is null ? default : Html.Of($"<br><span class=\"bad\">{job.Error}</span>");
        return Html.Of($"""
            <tr><td>{job.Id}</td><td><code>{job.Cron}</code></td><td>{job.TimeZoneId}</td><td>{JobNames.Of(context, job.Job, null)}{error}</td>
            <td>{Times.Show(job.NextExecution)}</td><td>{Last(context, job)}</td>
            <td>{Buttons.Of(context, "/recurring/trigger", job.Id, "Trigger now")} {Buttons.Of(context, "/recurring/remove", job.Id, "Remove")}</td></tr>
            """);
    }

    private static Html Last(DashboardContext context, RecurringJobDto job) => job.LastJobId is { } id
        ? Html.Of($"{Times.Show(job.LastExecution)} <a href=\"{new Links(context).ToJob(id)}\">{job.LastJobState ?? "expired"}</a>")
        : Times.Show(job.LastExecution);
}
