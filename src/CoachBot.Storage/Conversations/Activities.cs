using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Storage.Conversations;

/// <param name="LastSequence">Of the newest activity; while there is none, what the conversation was opened after.</param>
public sealed record Conversation(string ConversationId, RunnerId Runner, Instant CreatedAt, long LastSequence);

/// <param name="ActivityId">Unique within the conversation.</param>
/// <param name="ClientActivityId">The client's own id of it, unique within the conversation when given.</param>
/// <param name="FromRunner">False: from the coach.</param>
/// <param name="Json">The whole activity.</param>
/// <param name="NeedsTurn">The bot has to run a turn on it; it counts as pending until that turn is completed.</param>
public sealed record NewActivity(string ActivityId, bool FromRunner, string Json, Instant At, string? ClientActivityId = null, bool NeedsTurn = false);

public sealed record AddressedActivity(string ConversationId, NewActivity Activity);

/// <param name="ActivityId">The one that is stored: for a duplicate the first one's, whatever the second was called.</param>
/// <param name="Duplicate">It was there before.</param>
public sealed record AppendedActivity(long Sequence, string ActivityId, bool Duplicate);

public sealed record StoredActivity(
    long Sequence, string ActivityId, string? ClientActivityId, bool FromRunner, string Json, Instant CreatedAt, TurnState Turn);

public sealed record PendingTurn(string ConversationId, RunnerId Runner, StoredActivity Activity);

/// <summary>Whether the bot has a turn to run on an activity. The numbers are stored.</summary>
public enum TurnState
{
    NotNeeded = 0,
    Pending = 1,
    Done = 2,
    Failed = 3,
}

/// <summary>The conversation belongs to another runner.</summary>
public sealed class ForeignConversationException() : Exception("The conversation belongs to another runner.");
