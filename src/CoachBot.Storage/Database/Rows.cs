namespace CoachBot.Storage;

/// <summary>A row that belongs to one runner: exported and erased with them.</summary>
public interface IRunnerRow
{
    string RunnerId { get; }
}

/// <summary>A row that belongs to one conversation, and through it to a runner.</summary>
public interface IConversationRow
{
    string ConversationId { get; }
}
