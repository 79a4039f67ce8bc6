using CoachBot.Storage.Payloads;
using CoachBot.Training.Runners;
using NodaTime;

namespace CoachBot.Storage.Conversations;

internal sealed class ConversationRow : IConversationRow
{
    public required string ConversationId { get; set; }

    public required string RunnerId { get; set; }

    public required Instant CreatedAt { get; set; }

    public long LastSequence { get; set; }

    public Conversation ToConversation() => new(ConversationId, new RunnerId(RunnerId), CreatedAt, LastSequence);
}

internal sealed class ChatActivityRow : IConversationRow
{
    public required string ConversationId { get; set; }

    public required long Sequence { get; set; }

    public required string ActivityId { get; set; }

    public string? ClientActivityId { get; set; }

    public required bool FromRunner { get; set; }

    [Payload]
    public required string Payload { get; set; }

    public required Instant CreatedAt { get; set; }

    public required TurnState TurnState { get; set; }

    public StoredActivity ToActivity() => new(Sequence, ActivityId, ClientActivityId, FromRunner, Payload, CreatedAt, TurnState);
}
