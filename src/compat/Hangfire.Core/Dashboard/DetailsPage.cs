using Hangfire.Storage.Monitoring;

namespace Hangfire.Dashboard;

/// <summary>One job: its call, its parameters and its states.</summary>
internal static class DetailsPage
{
    public static Html Show(DashboardContext context, string id)
    {
        if (context.Storage.GetMonitoringApi().JobDetails(id) is not { } job)
        {
            context.Response.StatusCode = 404;
            return Html.Of($"<p>There is no job <code>{id}</code>; it may have expired.</p>");
        }

        var parameters = Html.Join(job.Properties.Select(property => Html.Of($"<tr><th scope=\"row\">{property.Key}</th><td>{property.Value}</td></tr>")));
        return Html.Of($"""
            <p><strong>{JobNames.Of(context, job.Job, job.InvocationData)}</strong> <span class="dim">#{id}</span>, created {Times.Show(job.CreatedAt)}</p>
            <p>{Escaped(context, "requeue", id, "Requeue")} {Escaped(context, "delete", id, "Delete")}</p>
            <table><tbody>{parameters}</tbody></table>
            <h2>States</h2>{Html.Join(job.History.Select(State))}
            """);
    }

    private static Html Escaped(DashboardContext context, string action, string id, string label) =>
        Buttons.Of(context, $"/jobs/actions/{action}/{Uri.EscapeDataString(id)}", id, label);

    private static Html State(StateHistoryDto state)
    {
        var reason = state.Reason is null ? default : Html.Of($"<p>{state.Reason}</p>");
        var data = Html.Join(state.Data.Select(entry => entry.Key == "ExceptionDetails"
            ? Html.Of($"<tr><td colspan=\"2\"><pre>{entry.Value}</pre></td></tr>")
            : Html.Of($"<tr><th scope=\"row\">{entry.Key}</th><td>{entry.Value}</td></tr>")));
        return Html.Of($"<h3>{state.StateName} {Times.Show(state.CreatedAt)}</h3>{reason}<table><tbody>{data}</tbody></table>");
    }
}
