using System.Globalization;
using Hangfire.Common;

namespace Hangfire;

/// <summary>How the dashboard names a method's jobs; <c>{0}</c> is the first argument.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public class JobDisplayNameAttribute(string displayName) : Attribute
{
    /// <summary>The name, with placeholders for arguments.</summary>
    public string DisplayName { get; } = displayName;

    /// <summary>The name of one job.</summary>
    public virtual string Format(Dashboard.DashboardContext context, Job job) =>
        string.Format(CultureInfo.CurrentCulture, DisplayName, [.. job.Args]);
}
