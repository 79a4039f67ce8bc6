using System.Reflection;
using NodaTime;

namespace CoachBot.Telemetry;

/// <summary>This process, as traces, numbers and the ops page name it.</summary>
internal sealed class ThisHost(IClock clock, TimeProvider time)
{
    private readonly long began = time.GetTimestamp();

    public string Id { get; } = Guid.NewGuid().ToString("N");

    public string Name { get; } = Environment.MachineName;

    /// <summary>With the commit behind a plus where the build knew it.</summary>
    public string Version { get; } = typeof(ThisHost).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>By the clock as it is known now: at the start nobody had been asked for the time.</summary>
    public Instant StartedAt => clock.GetCurrentInstant() - Duration.FromTimeSpan(time.GetElapsedTime(began));
}
