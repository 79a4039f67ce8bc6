using CoachBot.Storage.Bots;
using CoachBot.Storage.Payloads;
using NodaTime;

namespace CoachBot.Storage.Conversations;

/// <summary>What is to be stored in one conversation, all of it or nothing, as it is to stand in its rows.</summary>
/// <param name="Heard">The sequence of the activity whose turn is over; 0: of none.</param>
/// <param name="Over">What has become of that turn.</param>
/// <param name="State">Of the dialog, when the turn has written it.</param>
/// <param name="ReadETag">What the state must still have; null: there was none.</param>
internal sealed record ChatWrite(string Conversation, IReadOnlyList<NewActivity> Activities, IReadOnlyList<string> Payloads, long Heard, TurnState Over, BotStateRow? State, string? SealedState, string? ReadETag)
{
    public static ChatWrite Of(string conversation, NewActivity activity, IPayloadProtector protector) =>
        new(conversation, [activity], [Seal(conversation, activity, protector)], 0, TurnState.NotNeeded, null, null, null);

    public static ChatWrite Of(EndedTurn turn, IPayloadProtector protector, Instant now)
    {
        var state = turn.State is { } change ? TurnStore.Row(change, now) : null;
        return new(
            turn.ConversationId,
            turn.Replies,
            [.. turn.Replies.Select(reply => Seal(turn.ConversationId, reply, protector))],
            turn.Activity.Sequence,
            turn.Failed ? TurnState.Failed : TurnState.Done,
            state,
            state?.Payload.Seal(protector),
            turn.State?.ReadETag);
    }

    private static string Seal(string conversation, NewActivity activity, IPayloadProtector protector) =>
        Payload.Of(activity.Json, ChatActivityRow.PlaceOf(conversation, activity.ActivityId)).Seal(protector);
}
