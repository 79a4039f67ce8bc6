using System.Globalization;
using Hangfire.Storage;

namespace Hangfire.Dashboard;

/// <summary>Jobs in a state, a page at a time.</summary>
internal static class JobsPage
{
    public static Html Show(DashboardContext context, string list, string? queue)
    {
        var monitoring = context.Storage.GetMonitoringApi();
        if (list == "enqueued" && queue is null)
        {
            return Queues(context, monitoring);
        }

        var size = Math.Max(1, context.Options.DefaultRecordsPerPage);
        var from = int.TryParse(context.Request.GetQuery("from"), CultureInfo.InvariantCulture, out var asked) ? Math.Max(0, asked) : 0;
        var rows = Rows(context, monitoring, list, queue, from, size).ToList();
        var total = Total(monitoring, list, queue);
        return rows.Count == 0
            ? Html.Of($"<p>No jobs.</p>")
            : Html.Of($"""
                <table><thead><tr><th>Job</th><th>Since</th><th>Details</th><th></th></tr></thead>
                <tbody>{Html.Join(rows)}</tbody></table>{Pager(context, from, size, total)}
                """);
    }

    private static IEnumerable<Html> Rows(DashboardContext context, IMonitoringApi monitoring, string list, string? queue, int from, int size) => list switch
    {
        "enqueued" => monitoring.EnqueuedJobs(queue!, from, size).Select(job => Row(
            context, list, JobNames.Link(context, job.Key, job.Value.Job, job.Value.InvocationData), job.Value.EnqueuedAt, default, job.Key, "delete")),
        "scheduled" => monitoring.ScheduledJobs(from, size).Select(job => Row(
            context, list, JobNames.Link(context, job.Key, job.Value.Job, job.Value.InvocationData), job.Value.ScheduledAt,
            Html.Of($"at {Times.Show(job.Value.EnqueueAt)}"), job.Key, "enqueue", "delete")),
        "processing" => monitoring.ProcessingJobs(from, size).Select(job => Row(
            context, list, JobNames.Link(context, job.Key, job.Value.Job, job.Value.InvocationData), job.Value.StartedAt,
            Html.Of($"{job.Value.ServerId}"), job.Key, "requeue", "delete")),
        "succeeded" => monitoring.SucceededJobs(from, size).Select(job => Row(
            context, list, JobNames.Link(context, job.Key, job.Value.Job, job.Value.InvocationData), job.Value.SucceededAt,
            Html.Of($"{job.Value.TotalDuration} ms"), job.Key, "requeue")),
        "failed" => monitoring.FailedJobs(from, size).Select(job => Row(
            context, list, JobNames.Link(context, job.Key, job.Value.Job, job.Value.InvocationData), job.Value.FailedAt,
            Html.Of($"<span class=\"bad\">{job.Value.ExceptionType}: {job.Value.ExceptionMessage}</span>"), job.Key, "requeue", "delete")),
        _ => monitoring.DeletedJobs(from, size).Select(job => Row(
            context, list, JobNames.Link(context, job.Key, job.Value.Job, job.Value.InvocationData), job.Value.DeletedAt, default, job.Key, "requeue")),
    };

    private static Html Row(DashboardContext context, string list, Html name, DateTime? since, Html details, string id, params string[] commands)
    {
        var buttons = Html.Join(commands.Select(command => Buttons.Of(
            context, $"/jobs/{list}/{command}", id, command == "requeue" && list == "failed" ? "Retry" : Capital(command))));
        return Html.Of($"<tr><td>{name}</td><td>{Times.Show(since)}</td><td>{details}</td><td>{buttons}</td></tr>");
    }

    private static string Capital(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    private static long Total(IMonitoringApi monitoring, string list, string? queue) => list switch
    {
        "enqueued" => monitoring.EnqueuedCount(queue!),
        "scheduled" => monitoring.ScheduledCount(),
        "processing" => monitoring.ProcessingCount(),
        "succeeded" => monitoring.SucceededListCount(),
        "failed" => monitoring.FailedCount(),
        _ => monitoring.DeletedListCount(),
    };

    private static Html Pager(DashboardContext context, int from, int size, long total)
    {
        var here = new Links(context).To(context.Request.Path);
        var newer = from > 0 ? Html.Of($"<a href=\"{here}?from={Math.Max(0, from - size)}\">Previous</a> ") : default;
        var older = from + size < total ? Html.Of($" <a href=\"{here}?from={from + size}\">Next</a>") : default;
        return Html.Of($"<p>{newer}{from + 1}–{Math.Min(from + size, total)} of {total}{older}</p>");
    }

    private static Html Queues(DashboardContext context, IMonitoringApi monitoring)
    {
        var links = new Links(context);
        var queues = monitoring.Queues();
        var rows = Html.Join(queues.Select(queue => Html.Of(
            $"<tr><th scope=\"row\"><a href=\"{links.To($"/jobs/enqueued/{queue.Name}")}\">{queue.Name}</a></th><td>{queue.Length}</td></tr>")));
        return queues.Count == 0
            ? Html.Of($"<p>All queues are empty.</p>")
            : Html.Of($"<table><thead><tr><th>Queue</th><th>Jobs</th></tr></thead><tbody>{rows}</tbody></table>");
    }
}
