using NodaTime;

namespace CoachBot.Storage.Reminders;

/// <summary>When a kind of reminder is due next; one row per runner and kind.</summary>
public sealed class ReminderRow : IRunnerRow
{
    public required string RunnerId { get; set; }

    public required string Kind { get; set; }

    /// <summary>IANA id.</summary>
    public required string Zone { get; set; }

    /// <summary>Of the next occurrence.</summary>
    public required LocalTime LocalTime { get; set; }

    /// <summary>A <see cref="ReminderWeek"/>; null: every day at <see cref="LocalTime"/>.</summary>
    public string? Week { get; set; }

    public required LocalDate NextLocalDate { get; set; }

    public required Instant NextDue { get; set; }

    /// <summary>Later than this after its due instant it is not sent; null: the house's default.</summary>
    public int? WindowMinutes { get; set; }

    public bool Enabled { get; set; } = true;
}

/// <summary>A reminder that is due and not yet sent. Pushing <see cref="NotBefore"/> ahead is the lease.</summary>
public sealed class ReminderOutboxRow : IRunnerRow
{
    public required string RunnerId { get; set; }

    public required string Kind { get; set; }

    public required LocalDate LocalDate { get; set; }

    /// <summary>Its lane: the limits of a channel count per tenant; "" where there are none.</summary>
    public required string TenantId { get; set; }

    public required Instant DueAt { get; set; }

    public required Instant NotBefore { get; set; }

    public required Instant ExpiresAt { get; set; }

    public int Attempt { get; set; }

    /// <summary>Attempts that certainly did not arrive. Those between them and <see cref="Attempt"/> may have: a crash or a timeout hid their outcome.</summary>
    public int Failed { get; set; }

    /// <summary>The dispatcher that claimed it last.</summary>
    public string? Owner { get; set; }
}

/// <summary>A reminder that was delivered, or let go; its key is what keeps it from being sent twice.</summary>
public sealed class ReminderSentRow : IRunnerRow
{
    public required string RunnerId { get; set; }

    public required string Kind { get; set; }

    public required LocalDate LocalDate { get; set; }

    public required string TenantId { get; set; }

    /// <summary>Such as sent, missed, nothingToSay.</summary>
    public required string Outcome { get; set; }

    public required Instant DueAt { get; set; }

    public required Instant At { get; set; }

    public int Attempts { get; set; }

    /// <summary>Earlier attempts whose outcome stayed hidden: at most so many more copies may have arrived.</summary>
    public int Uncertain { get; set; }
}

/// <summary>A reminder that could not be delivered, with the reason as a code.</summary>
public sealed class ReminderDeadRow : IRunnerRow
{
    public required string RunnerId { get; set; }

    public required string Kind { get; set; }

    public required LocalDate LocalDate { get; set; }

    public required string TenantId { get; set; }

    public required string Reason { get; set; }

    public required Instant DueAt { get; set; }

    public required Instant At { get; set; }

    public int Attempts { get; set; }

    /// <summary>Attempts whose outcome stayed hidden: at most so many copies may have arrived.</summary>
    public int Uncertain { get; set; }
}

/// <summary>Which host sends to a tenant now, and how fast: the token bucket has one owner at a time.</summary>
public sealed class ReminderLaneRow
{
    public required string TenantId { get; set; }

    public string? Owner { get; set; }

    public required Instant LeasedUntil { get; set; }

    /// <summary>From when on the owner may send: a second after the one before it was last allowed to.</summary>
    public required Instant OpensAt { get; set; }

    /// <summary>As of <see cref="SlowedAt"/>; it recovers from there.</summary>
    public double RatePerSecond { get; set; }

    /// <summary>When the channel last asked to slow down; null: never.</summary>
    public Instant? SlowedAt { get; set; }
}

/// <summary>With which time zone data the due instants were computed.</summary>
public sealed class ZoneDataRow
{
    public int Id { get; set; }

    /// <summary>Such as "TZDB: 2026a (mapping: $Revision$)".</summary>
    public required string Version { get; set; }

    public required Instant At { get; set; }
}

/// <summary>When a recurring job last ran, on whichever host: what a watchdog looks at.</summary>
public sealed class HeartbeatRow
{
    public required string Name { get; set; }

    public required Instant At { get; set; }

    public string? Owner { get; set; }
}
