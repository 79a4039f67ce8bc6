namespace Hangfire.Dashboard;

/// <summary>A path within the dashboard, and what answers it.</summary>
internal sealed record Route(Func<DashboardContext, Task> Answer)
{
    private static readonly Dictionary<string, string> Lists = new()
    {
        ["enqueued"] = "Enqueued",
        ["scheduled"] = "Scheduled",
        ["processing"] = "Processing",
        ["succeeded"] = "Succeeded",
        ["failed"] = "Failed",
        ["deleted"] = "Deleted",
    };

    /// <summary>The route of a path; null when the dashboard has no such page.</summary>
    public static Route? Find(string path) => path.Trim('/').Split('/') switch
    {
        [""] => Page("Overview", Pages.Overview),
        ["recurring"] => Page("Recurring jobs", RecurringPage.Show),
        ["recurring", "trigger"] => Command((context, id) => context.GetRecurringJobManager().Trigger(id)),
        ["recurring", "remove"] => Command((context, id) => context.GetRecurringJobManager().RemoveIfExists(id)),
        ["servers"] => Page("Servers", ServersPage.Show),
        ["stats"] => new Route(Statistics.Answer),
        ["jobs", "details", var id] => Page("Job", context => DetailsPage.Show(context, id)),
        ["jobs", "actions", "requeue", var id] => new Route(context => Commands.Run(context, [id], Requeue)),
        ["jobs", "actions", "delete", var id] => new Route(context => Commands.Run(context, [id], Delete)),
        ["jobs", "scheduled", "enqueue"] => Command(Requeue),
        ["jobs", var list, "requeue"] when Lists.ContainsKey(list) => Command(Requeue),
        ["jobs", var list, "delete"] when Lists.ContainsKey(list) => Command(Delete),
        ["jobs", "enqueued", var queue] => Page("Enqueued jobs", context => JobsPage.Show(context, "enqueued", queue)),
        ["jobs", var list] when Lists.TryGetValue(list, out var name) => Page($"{name} jobs", context => JobsPage.Show(context, list, null)),
        _ => null,
    };

    private static void Requeue(DashboardContext context, string id) => context.GetBackgroundJobClient()
        .ChangeState(id, new States.EnqueuedState { Reason = "Triggered via Dashboard UI" });

    private static void Delete(DashboardContext context, string id) => context.GetBackgroundJobClient()
        .ChangeState(id, new States.DeletedState { Reason = "Triggered via Dashboard UI" });

    private static Route Page(string title, Func<DashboardContext, Html> body) => new(context => Pages.Answer(context, title, body));

    private static Route Command(Action<DashboardContext, string> command) => new(async context =>
        await Commands.Run(context, await context.Request.GetFormValuesAsync("jobs[]"), command));
}
