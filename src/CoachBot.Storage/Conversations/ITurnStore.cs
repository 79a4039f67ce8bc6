using CoachBot.Storage.Bots;

namespace CoachBot.Storage.Conversations;

/// <summary>What a turn of the bot begins with, in one read, and all that it leaves behind, in one transaction.</summary>
public interface ITurnStore
{
    /// <summary>Null when there is no such activity.</summary>
    /// <param name="stateKey">Of the dialog state that the turn goes on with.</param>
    Task<OpenedTurn?> OpenAsync(string conversationId, string activityId, string stateKey, CancellationToken cancellation = default);

    /// <summary>
    /// Stores the replies in their order, the state and that the turn is over, or nothing of it. Answers with the replies as they are stored
    /// now; null, and nothing stored, when the conversation is gone since its runner has had everything erased. A reply that is there already
    /// stays as it is, and is not among those.
    /// </summary>
    /// <exception cref="BotStateConflictException">The state is no longer the one that the turn was opened with.</exception>
    Task<IReadOnlyList<StoredActivity>?> EndAsync(EndedTurn turn, CancellationToken cancellation = default);
}

/// <param name="State">Null: there is none, or it cannot be opened any more.</param>
/// <param name="StateETag">Of the row, whether or not it can be opened; null: there is none.</param>
public sealed record OpenedTurn(StoredActivity Activity, BotStateItem? State, string? StateETag);

/// <param name="Activity">What the turn was about, as it was opened.</param>
/// <param name="Failed">The bot threw; what it has said all the same is among the replies.</param>
public sealed record EndedTurn(string ConversationId, StoredActivity Activity, bool Failed, IReadOnlyList<NewActivity> Replies, StateChange? State = null);

/// <param name="ReadETag">Of the state that the turn was opened with; null: there was none.</param>
public sealed record StateChange(string Key, string Json, string? ReadETag);
