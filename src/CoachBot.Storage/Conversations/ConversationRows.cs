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

internal sealed class ChatActivityRow : IConversationRow, IPayloadRow
{
    public required string ConversationId { get; set; }

    public required long Sequence { get; set; }

    public required string ActivityId { get; set; }

    public string? ClientActivityId { get; set; }

    public required bool FromRunner { get; set; }

    public required Payload Payload { get; set; }

    public required Instant CreatedAt { get; set; }

    public required TurnState TurnState { get; set; }

    public string Place => PlaceOf(ConversationId, ActivityId);

    public static string PlaceOf(string conversation, string activity) => $"chat_activities\n{conversation}\n{activity}";

    /// <summary>Null when it cannot be read any more.</summary>
    public StoredActivity? ToActivity() => Payload.TryOpen(Place) is { } json ? new(Sequence, ActivityId, ClientActivityId, FromRunner, json, CreatedAt, TurnState) : null;
}
