namespace Hangfire.Dashboard;

/// <summary>Addresses within the dashboard.</summary>
internal sealed class Links(DashboardContext context)
{
    public string To(string page) => $"{context.Options.PrefixPath}{context.Request.PathBase}{page}";

    public string ToJob(string id) => To($"/jobs/details/{Uri.EscapeDataString(id)}");
}
