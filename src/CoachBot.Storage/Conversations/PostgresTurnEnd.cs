using CoachBot.Storage.Bots;
using CoachBot.Storage.Database;
using CoachBot.Storage.Payloads;
using NodaTime;

namespace CoachBot.Storage.Conversations;

/// <summary>
/// The end of a turn as one statement, which is its own transaction: one way to the server and back. Everything in it hangs on the
/// state: where another turn has changed that, nothing is stored.
/// </summary>
internal static class PostgresTurnEnd
{
    /// <summary>The number before the first reply's. Null: the state has changed, or the conversation is gone.</summary>
    public static async Task<long?> TryStoreAsync(CoachDbContext context, IPayloadProtector protector, EndedTurn turn, Instant now, CancellationToken cancellation)
    {
        var at = now.ToDateTimeUtc();
        var state = turn.State is { } change ? TurnStore.Row(change, now) : null;
        await using var command = await context.CommandAsync(Sql, cancellation);
        return await command
            .With(turn.ConversationId)
            .With(turn.Activity.Sequence)
            .With((int)(turn.Failed ? TurnState.Failed : TurnState.Done))
            .With(at)
            .With(turn.Replies.Count)
            .With(turn.Replies.Select(reply => reply.ActivityId).ToArray())
            .With(turn.Replies.Select(reply => Payload.Of(reply.Json, ChatActivityRow.PlaceOf(turn.ConversationId, reply.ActivityId)).Seal(protector)).ToArray())
            .With(turn.Replies.Select(reply => reply.At.ToDateTimeUtc()).ToArray())
            .With(state is null)
            .With(turn.State is { ReadETag: null })
            .With(state?.Key)
            .With(turn.State?.ReadETag)
            .With(state?.Etag)
            .With(state?.Payload.Seal(protector))
            .With(state?.ConversationId)
            .With(state?.ChannelUserId)
            .NumberAsync(cancellation);
    }

    /// <summary>Conversation, heard, over, now, replies: count, ids, payloads, times; no state, a new one, its key, old and new etag, payload, conversation, user.</summary>
    private const string Sql =
        """
        WITH changed AS (
          UPDATE bot_state SET payload = $14, etag = $13, updated_at = $4 WHERE key = $11 AND etag = $12 RETURNING 1
        ), begun AS (
          INSERT INTO bot_state (key, conversation_id, channel_user_id, etag, payload, updated_at)
          SELECT $11, $15, $16, $13, $14, $4
          WHERE $10 AND EXISTS (SELECT 1 FROM conversations WHERE conversation_id = $1)
          ON CONFLICT DO NOTHING RETURNING 1
        ), counted AS (
          UPDATE conversations SET last_sequence = last_sequence + $5
          WHERE conversation_id = $1 AND ($9 OR EXISTS (SELECT 1 FROM changed) OR EXISTS (SELECT 1 FROM begun))
          RETURNING last_sequence - $5 AS last
        ), said AS (
          INSERT INTO chat_activities (conversation_id, sequence, activity_id, from_runner, payload, created_at, turn_state)
          SELECT $1, counted.last + reply.number, reply.id, false, reply.payload, reply.at, 0
          FROM counted, unnest($6, $7, $8) WITH ORDINALITY AS reply(id, payload, at, number)
        ), ended AS (
          UPDATE chat_activities SET turn_state = $3
          WHERE conversation_id = $1 AND sequence = $2 AND turn_state = 1 AND EXISTS (SELECT 1 FROM counted)
        )
        SELECT last FROM counted
        """;
}
