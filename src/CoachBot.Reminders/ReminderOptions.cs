namespace CoachBot.Reminders;

/// <summary>Section <c>Reminders</c>.</summary>
public sealed class ReminderOptions
{
    public const string Section = "Reminders";

    /// <summary>A reminder later than this is not sent, and recorded as missed.</summary>
    public int WindowMinutes { get; set; } = 180;

    /// <summary>How many reminders are claimed and completed at once.</summary>
    public int BatchSize { get; set; } = 1000;

    /// <summary>How many batches one host handles at once when a crowd is due.</summary>
    public int Parallelism { get; set; } = 4;

    /// <summary>Messages to other channels that one host may have sent and not yet written down: what a crash can send twice at most.</summary>
    public int InFlight { get; set; } = 256;

    /// <summary>How many due rows move to the outbox in one transaction.</summary>
    public int MaterialiseSize { get; set; } = 5000;

    /// <summary>How long a claim holds before another host may take it over. A send with a timeout has to fit in.</summary>
    public int LeaseSeconds { get; set; } = 30;

    /// <summary>With nothing dispatched for so long, the watchdog does it itself.</summary>
    public int WatchdogSeconds { get; set; } = 120;

    /// <summary>What is wrong with these options, naming the key; null when nothing is.</summary>
    public string? Problem() => this switch
    {
        { WindowMinutes: < 1 or > 1440 } => "Reminders:WindowMinutes must be between 1 and 1440.",
        { BatchSize: < 1 or > 10_000 } => "Reminders:BatchSize must be between 1 and 10000.",
        { Parallelism: < 1 or > 16 } => "Reminders:Parallelism must be between 1 and 16.",
        { InFlight: < 1 or > 10_000 } => "Reminders:InFlight must be between 1 and 10000.",
        { MaterialiseSize: < 1 or > 50_000 } => "Reminders:MaterialiseSize must be between 1 and 50000.",
        { LeaseSeconds: < 5 or > 600 } => "Reminders:LeaseSeconds must be between 5 and 600.",
        { WatchdogSeconds: < 10 } => "Reminders:WatchdogSeconds must be at least 10.",
        _ => null,
    };
}
