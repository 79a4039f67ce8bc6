using Microsoft.Extensions.DependencyInjection;

namespace Hangfire;

/// <summary>The storage and options of a dashboard, from its arguments or from the services.</summary>
internal static class Configured
{
    public static (JobStorage Storage, DashboardOptions Options) Of(IServiceProvider services, DashboardOptions? options, JobStorage? storage)
    {
        if (services.GetService<IGlobalConfiguration>() is null)
        {
            throw new InvalidOperationException(
                "Unable to find the required services. Please add all the required services by calling 'IServiceCollection.AddHangfire' "
                + "inside the call to 'ConfigureServices(...)' in the application startup code.");
        }

        return (
            storage ?? services.GetRequiredService<JobStorage>(),
            options ?? services.GetService<DashboardOptions>() ?? new DashboardOptions());
    }
}
