using Hangfire.Common;

namespace Hangfire;

/// <summary>The filters that apply to every job of the process; ten retries and the culture of creation unless taken out.</summary>
public static class GlobalJobFilters
{
    /// <summary>The filters, in the order they run.</summary>
    public static JobFilterCollection Filters { get; } = Defaults();

    private static JobFilterCollection Defaults()
    {
        var filters = new JobFilterCollection();
        filters.Add(new CaptureCultureAttribute());
        filters.Add(new AutomaticRetryAttribute());
        return filters;
    }
}
