namespace Hangfire;

/// <summary>What a process says about Hangfire before it uses it.</summary>
public interface IGlobalConfiguration;

/// <summary>A configuration step that gave something, for the next step to refine.</summary>
public interface IGlobalConfiguration<out T> : IGlobalConfiguration
{
    /// <summary>What the step gave.</summary>
    T Entry { get; }
}

/// <summary>The configuration of the process.</summary>
public class GlobalConfiguration : IGlobalConfiguration
{
    internal GlobalConfiguration()
    {
    }

    /// <summary>The configuration of the process.</summary>
    public static IGlobalConfiguration Configuration { get; } = new GlobalConfiguration();
}

/// <summary>Whose stored data must be understood.</summary>
public enum CompatibilityLevel
{
    /// <summary>Data as 1.1 to 1.6 write it.</summary>
    Version_110 = 110,

    /// <summary>Data as 1.7 writes it.</summary>
    Version_170 = 170,

    /// <summary>Data as 1.8 writes it.</summary>
    Version_180 = 180,
}
