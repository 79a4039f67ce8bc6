using Hangfire.Engine;

namespace Hangfire.Dashboard;

/// <summary>The frame around every page, and the first page.</summary>
internal static class Pages
{
    private const string Style = """
        :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
        body { margin: 0 auto; max-width: 70rem; padding: 1rem }
        nav { display: flex; flex-wrap: wrap; gap: 1rem; margin: .5rem 0 1.5rem }
        nav a[aria-current] { font-weight: 600; text-decoration: none; color: inherit }
        table { border-collapse: collapse; width: 100% }
        th, td { border-bottom: 1px solid #8884; padding: .4rem .6rem; text-align: left; vertical-align: top }
        pre { overflow-x: auto; white-space: pre-wrap } form { display: inline } .bad { color: #c22 } .dim { opacity: .7 }
        """;

    private static readonly (string Path, string Name)[] Navigation =
    [
        ("/", "Overview"), ("/recurring", "Recurring"), ("/jobs/enqueued", "Enqueued"), ("/jobs/scheduled", "Scheduled"),
        ("/jobs/processing", "Processing"), ("/jobs/succeeded", "Succeeded"), ("/jobs/failed", "Failed"), ("/jobs/deleted", "Deleted"),
        ("/servers", "Servers"),
    ];

    /// <summary>No scripts at all: whatever an argument or an exception says, a page can't run it.</summary>
    public static string Policy => "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'";

    public static async Task Answer(DashboardContext context, string title, Func<DashboardContext, Html> body)
    {
        // The storage is asked first: should it fail, no half page is sent.
        var content = await Task.Run(() => body(context));
        var links = new Links(context);
        var here = $"/{context.Request.Path.Trim('/')}";
        var navigation = Html.Join(Navigation.Select(entry => entry.Path == here
            ? Html.Of($"<a aria-current=\"page\" href=\"{links.To(entry.Path)}\">{entry.Name}</a>")
            : Html.Of($"<a href=\"{links.To(entry.Path)}\">{entry.Name}</a>")));
        var back = context.Options.AppPath is { } app ? Html.Of($"<a href=\"{app}\">Back to site</a>") : default;
        var storage = context.Options.DisplayStorageConnectionString ? Html.Of($"{context.Storage} · ") : default;
        var page = Html.Of($"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>{title} – {context.Options.DashboardTitle}</title><style>
            """);
        var rest = Html.Of($"""
            </style></head><body>
            <header><strong>{context.Options.DashboardTitle}</strong> {back}<nav>{navigation}</nav></header>
            <main><h1>{title}</h1>{content}</main>
            <footer class="dim"><p>{storage}{Times.Show(Clock.UtcNow)}</p></footer></body></html>
            """);
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync($"{page}{Style}{rest}");
    }

    public static Html Overview(DashboardContext context)
    {
        var totals = context.Storage.GetMonitoringApi().GetStatistics();
        var links = new Links(context);
        Html Row(string name, string page, long count) =>
            Html.Of($"<tr><th scope=\"row\"><a href=\"{links.To(page)}\">{name}</a></th><td>{count}</td></tr>");
        return Html.Of($"""
            <table><tbody>
            {Row("Servers", "/servers", totals.Servers)}{Row("Recurring jobs", "/recurring", totals.Recurring)}
            {Row("Enqueued", "/jobs/enqueued", totals.Enqueued)}{Row("Scheduled", "/jobs/scheduled", totals.Scheduled)}
            {Row("Processing", "/jobs/processing", totals.Processing)}{Row("Succeeded", "/jobs/succeeded", totals.Succeeded)}
            {Row("Failed", "/jobs/failed", totals.Failed)}{Row("Deleted", "/jobs/deleted", totals.Deleted)}
            </tbody></table>
            """);
    }
}
