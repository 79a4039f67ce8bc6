using CoachBot.Training.Runners;

namespace CoachBot.Channels.DirectLine;

/// <summary>What a token is good for.</summary>
public enum GrantUse { Chat, Stream }

/// <summary>Whom a token speaks for, and where: one runner in one conversation.</summary>
public sealed record Grant(RunnerId Runner, string ConversationId);

/// <summary>What reading a token has shown.</summary>
public abstract record TokenReading
{
    private TokenReading()
    {
    }

    public sealed record Valid(Grant Grant) : TokenReading;

    public sealed record Expired : TokenReading;

    /// <summary>Not ours, tampered with, or made for another use.</summary>
    public sealed record Invalid : TokenReading;
}
