namespace CoachBot.Channels.Connector;

/// <summary>What a channel's answer to a call means for the caller.</summary>
internal abstract record ConnectorAnswer
{
    private ConnectorAnswer()
    {
    }

    /// <summary>Done.</summary>
    public sealed record Taken : ConnectorAnswer;

    /// <summary>A passing fault: the same call again, after a wait that grows.</summary>
    /// <param name="After">What the channel asks for; null when it doesn't say.</param>
    public sealed record Later(string Reason, TimeSpan? After) : ConnectorAnswer;

    /// <summary>Too many messages: the same call again, not before the time that the channel names.</summary>
    public sealed record TooMany(TimeSpan? After) : ConnectorAnswer;

    /// <summary>The runner or their administrator doesn't want messages: nothing until the runner writes again.</summary>
    public sealed record Blocked(string Reason) : ConnectorAnswer;

    /// <summary>The app is not there: nothing until it is installed.</summary>
    public sealed record NotInstalled(string Reason) : ConnectorAnswer;

    /// <summary>The conversation is no more: begin a new one, once.</summary>
    public sealed record ConversationGone(string Reason) : ConnectorAnswer;

    /// <summary>The message is too large: a smaller one, once.</summary>
    public sealed record TooLarge : ConnectorAnswer;

    /// <summary>The token was not taken: a fresh one, once.</summary>
    public sealed record TokenRefused : ConnectorAnswer;

    /// <summary>Sending it again would fail again.</summary>
    public sealed record Refused(string Reason) : ConnectorAnswer;
}
