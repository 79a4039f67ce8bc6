namespace CoachBot.Storage.Locks;

/// <summary>One turn at a time per conversation, over all hosts; first come, first served within a host.</summary>
public interface IConversationGate
{
    /// <summary>Waits for its turn. Disposing lets the next one in. When the host dies, so does its hold.</summary>
    Task<IAsyncDisposable> EnterAsync(string conversationId, CancellationToken cancellation = default);
}
