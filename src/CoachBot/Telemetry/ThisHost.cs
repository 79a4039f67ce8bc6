using System.Reflection;
using NodaTime;

namespace CoachBot.Telemetry;

/// <summary>This process, as traces, numbers and the ops page name it.</summary>
internal sealed class ThisHost(IClock clock)
{
    public string Id { get; } = Guid.NewGuid().ToString("N");

    public string Name { get; } = Environment.MachineName;

    /// <summary>With the commit behind a plus where the build knew it.</summary>
    public string Version { get; } = typeof(ThisHost).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    public Instant StartedAt { get; } = clock.GetCurrentInstant();
}
