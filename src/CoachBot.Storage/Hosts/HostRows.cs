using NodaTime;

namespace CoachBot.Storage.Hosts;

/// <summary>One start of one host: who serves this database, and with what.</summary>
public sealed class HostRow
{
    /// <summary>Unique per process.</summary>
    public required string HostId { get; set; }

    /// <summary>The machine's or container's.</summary>
    public required string Name { get; set; }

    /// <summary>The program's, with the commit where the build knew it.</summary>
    public required string Version { get; set; }

    /// <summary>The newest migration that this program knows.</summary>
    public required string Migration { get; set; }

    /// <summary>Time zone data, such as "TZDB: 2026a".</summary>
    public required string Zones { get; set; }

    /// <summary>What the reader has learned from, as a fingerprint.</summary>
    public required string Model { get; set; }

    public required Instant StartedAt { get; set; }

    public required Instant SeenAt { get; set; }

    /// <summary>When it said goodbye; null: it runs, or it died.</summary>
    public Instant? StoppedAt { get; set; }
}

/// <summary>An error that a host has logged: what kind and where, never its words.</summary>
public sealed class HostErrorRow
{
    public required string HostId { get; set; }

    /// <summary>The class that logged it, and the name of the log message.</summary>
    public required string Place { get; set; }

    /// <summary>The exception's type; "" without one.</summary>
    public required string Kind { get; set; }

    /// <summary>Since the host started.</summary>
    public long Count { get; set; }

    public required Instant LastAt { get; set; }

    /// <summary>Of the last one; null where nothing was traced.</summary>
    public string? TraceId { get; set; }
}
