namespace CoachBot.Reminders.Queue;

/// <summary>How a reminder can be over; what the delivery log holds.</summary>
internal static class Outcomes
{
    public const string Sent = "sent";

    /// <summary>Later than the runner's window.</summary>
    public const string Missed = "missed";

    /// <summary>The session was moved, done, skipped or paused, or the runner wants quiet.</summary>
    public const string NothingToSay = "nothingToSay";

    /// <summary>No channel reaches the runner now.</summary>
    public const string Unreachable = "unreachable";
}
