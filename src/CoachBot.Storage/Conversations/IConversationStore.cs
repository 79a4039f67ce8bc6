using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Storage.Conversations;

/// <summary>
/// The chats that CoachBot serves itself: every activity in the order in which it was stored. Within a conversation a later activity never
/// becomes visible before an earlier one, so a reader may go on from the last sequence seen.
/// </summary>
public interface IConversationStore
{
    /// <summary>True when it is new; false when it stands and belongs to this runner.</summary>
    /// <param name="after">The sequence before its first activity's, when it is new.</param>
    /// <exception cref="ForeignConversationException">It belongs to another runner.</exception>
    Task<bool> OpenAsync(string conversationId, RunnerId runner, long after = 0, CancellationToken cancellation = default);

    Task<Conversation?> FindAsync(string conversationId, CancellationToken cancellation = default);

    /// <summary>The runner's conversations, the newest first.</summary>
    Task<IReadOnlyList<Conversation>> OfRunnerAsync(RunnerId runner, CancellationToken cancellation = default);

    /// <summary>
    /// Stores an activity once: a second one with the same activity id or client activity id changes nothing and answers with the first.
    /// Null when there is no such conversation (never opened, or erased).
    /// </summary>
    Task<AppendedActivity?> AppendAsync(string conversationId, NewActivity activity, CancellationToken cancellation = default);

    /// <summary>
    /// The same for many conversations in one transaction; answers in the order given, null where there is no such conversation.
    /// Made for proactive messages, hundreds at a time.
    /// </summary>
    Task<IReadOnlyList<AppendedActivity?>> AppendManyAsync(IReadOnlyList<AddressedActivity> activities, CancellationToken cancellation = default);

    /// <param name="afterSequence">0 reads from the beginning.</param>
    Task<IReadOnlyList<StoredActivity>> ReadAsync(string conversationId, long afterSequence, int limit, CancellationToken cancellation = default);

    Task<StoredActivity?> FindActivityAsync(string conversationId, string activityId, CancellationToken cancellation = default);

    /// <summary>Activities whose turn never ended, oldest first: what a crash left behind. Enter the conversation's gate and look again before acting.</summary>
    Task<IReadOnlyList<PendingTurn>> PendingTurnsAsync(Instant olderThan, int limit, CancellationToken cancellation = default);

    /// <summary>
    /// Replaces the content in place; sequence and id stay, so that whoever reads the conversation anew sees only the new content,
    /// and a client that skips ids it knows is not confused. False when there is no such activity.
    /// </summary>
    Task<bool> UpdateActivityAsync(string conversationId, string activityId, string json, CancellationToken cancellation = default);

    /// <summary>Removes it; its sequence is not given out again. False when there is no such activity.</summary>
    Task<bool> DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellation = default);
}
