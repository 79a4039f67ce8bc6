using Microsoft.Extensions.DependencyInjection;

namespace Hangfire.Tests.Support;

/// <summary>Hangfire's configuration passes through statics on its way into a host's services: one host at a time takes its own from there.</summary>
internal static class Configured
{
    private static readonly Lock Statics = new();

    public static void With(IServiceProvider services)
    {
        lock (Statics)
        {
            services.GetRequiredService<JobStorage>();
            services.GetRequiredService<JobActivator>();
        }
    }
}

/// <summary>Tests of what holds for the whole process, filters and the current storage: nothing runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Statics
{
    public const string Name = "statics";
}
