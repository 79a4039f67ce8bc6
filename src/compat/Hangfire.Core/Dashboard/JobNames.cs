using System.Reflection;
using Hangfire.Common;
using Hangfire.Storage;

namespace Hangfire.Dashboard;

/// <summary>How a job is named on a page.</summary>
internal static class JobNames
{
    public static string Of(DashboardContext context, Job? job, InvocationData? stored)
    {
        if (job is null)
        {
            return stored is null ? "Job can not be loaded" : $"{stored.Type.Split(',')[0]}.{stored.Method} (can not be loaded)";
        }

        try
        {
            return context.Options.DisplayNameFunc is { } choose ? choose(context, job)
                : job.Method.GetCustomAttribute<JobDisplayNameAttribute>() is { } named ? named.Format(context, job)
                : job.ToString();
        }
        catch (FormatException)
        {
            return job.ToString();
        }
    }

    public static Html Link(DashboardContext context, string id, Job? job, InvocationData? stored) =>
        Html.Of($"<a href=\"{new Links(context).ToJob(id)}\">{Of(context, job, stored)}</a> <span class=\"dim\">#{id}</span>");
}
