namespace CoachBot.Channels.Outbound;

/// <summary>What became of a message that the coach sent first.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <param name="ActivityId">The channel's id of the message; null where the channel gives none.</param>
    public sealed record Sent(string? ActivityId) : SendOutcome;

    /// <summary>The channel asks to wait.</summary>
    public sealed record RetryAfter(TimeSpan Delay) : SendOutcome;

    /// <summary>A passing fault; nothing has arrived.</summary>
    public sealed record Transient(string Reason) : SendOutcome;

    /// <summary>A timeout or a broken answer: it may or may not have arrived.</summary>
    public sealed record Ambiguous(string Reason) : SendOutcome;

    /// <summary>The runner cannot be reached there until they write again or install again.</summary>
    public sealed record Unreachable(string Reason) : SendOutcome;

    /// <summary>Sending it again would fail again.</summary>
    public sealed record Rejected(string Reason) : SendOutcome;
}
