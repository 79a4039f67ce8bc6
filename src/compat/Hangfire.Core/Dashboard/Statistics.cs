using Newtonsoft.Json;

namespace Hangfire.Dashboard;

/// <summary>The totals as JSON, for whoever watches.</summary>
internal static class Statistics
{
    public static async Task Answer(DashboardContext context)
    {
        var totals = await Task.Run(() => context.Storage.GetMonitoringApi().GetStatistics());
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(JsonConvert.SerializeObject(totals));
    }
}
