using CoachBot.Storage.Database;
using NodaTime;

namespace CoachBot.Storage.Conversations;

/// <summary>
/// What is stored in many conversations as one statement, which is its own transaction: one way to the server and back, one commit. In each
/// conversation everything hangs on the state: where another turn has changed that, nothing is stored.
/// </summary>
internal static class PostgresChatWrites
{
    /// <summary>The number before the first activity's, by conversation. Those are missing whose state has changed, who are gone and, unless waited for, who are being written by somebody else.</summary>
    /// <param name="writes">One for each conversation.</param>
    /// <param name="wait">For those whom somebody else writes: safe for one conversation alone. Several could wait for each other.</param>
    public static async Task<Dictionary<string, long>> StoreAsync(CoachDbContext context, IReadOnlyList<ChatWrite> writes, Instant now, bool wait, CancellationToken cancellation)
    {
        var said = writes.SelectMany((write, at) => write.Activities.Select((activity, index) => (Of: at + 1, Number: index + 1, Activity: activity, Payload: write.Payloads[index]))).ToArray();
        await using var command = await context.CommandAsync(wait ? Waiting : Passing, cancellation);
        await using var rows = await command
            .With(now.ToDateTimeUtc())
            .With(Of(writes, write => write.Conversation))
            .With(Of(writes, write => write.Activities.Count))
            .With(Of(writes, write => write.Heard))
            .With(Of(writes, write => (int)write.Over))
            .With(Of(writes, write => write.State?.Key))
            .With(Of(writes, write => write.ReadETag))
            .With(Of(writes, write => write.State?.Etag))
            .With(Of(writes, write => write.SealedState))
            .With(Of(writes, write => write.State?.ConversationId))
            .With(Of(writes, write => write.State?.ChannelUserId))
            .With(Of(said, one => one.Of))
            .With(Of(said, one => one.Number))
            .With(Of(said, one => one.Activity.ActivityId))
            .With(Of(said, one => one.Activity.ClientActivityId))
            .With(Of(said, one => one.Activity.FromRunner))
            .With(Of(said, one => one.Payload))
            .With(Of(said, one => one.Activity.At.ToDateTimeUtc()))
            .With(Of(said, one => (int)(one.Activity.NeedsTurn ? TurnState.Pending : TurnState.NotNeeded)))
            .ExecuteReaderAsync(cancellation);
        var stored = new Dictionary<string, long>(writes.Count, StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellation))
        {
            stored[writes[rows.GetInt32(0) - 1].Conversation] = rows.GetInt64(1);
        }

        return stored;
    }

    private static TTo[] Of<TFrom, TTo>(IReadOnlyList<TFrom> from, Func<TFrom, TTo> column)
    {
        var values = new TTo[from.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = column(from[i]);
        }

        return values;
    }

    /// <summary>
    /// Now, then of each conversation what is asked, and of each activity what is said. The sum keeps the server off the index of what is
    /// pending: small as it is, it is full of what was pending a moment ago.
    /// </summary>
    private static readonly string Waiting =
        $"""
        WITH asked AS MATERIALIZED (
          SELECT * FROM {PostgresCommands.Unnest(2, 11)} WITH ORDINALITY
            AS asked(conversation, count, heard, over, key, read_etag, etag, state, state_conversation, state_user, number)
        ), free AS MATERIALIZED (
          SELECT conversation_id FROM conversations JOIN asked ON conversation_id = conversation FOR UPDATE OF conversations
        ), changed AS (
          UPDATE bot_state SET payload = asked.state, etag = asked.etag, updated_at = $1
          FROM asked JOIN free ON conversation = free.conversation_id
          WHERE bot_state.key = asked.key AND bot_state.etag = asked.read_etag RETURNING asked.number
        ), begun AS (
          INSERT INTO bot_state (key, conversation_id, channel_user_id, etag, payload, updated_at)
          SELECT key, state_conversation, state_user, etag, state, $1
          FROM asked JOIN free ON conversation = free.conversation_id WHERE key IS NOT NULL AND read_etag IS NULL
          ON CONFLICT DO NOTHING RETURNING key
        ), counted AS (
          UPDATE conversations SET last_sequence = last_sequence + asked.count
          FROM asked JOIN free ON conversation = free.conversation_id
          WHERE conversations.conversation_id = conversation
            AND (key IS NULL OR asked.number IN (SELECT number FROM changed) OR key IN (SELECT key FROM begun))
          RETURNING asked.number, conversation, heard, over, last_sequence - asked.count AS last
        ), said AS (
          INSERT INTO chat_activities (conversation_id, sequence, activity_id, client_activity_id, from_runner, payload, created_at, turn_state)
          SELECT conversation, last + said.number, id, client_id, from_runner, payload, at, turn
          FROM {PostgresCommands.Unnest(12, 19)} AS said(write, number, id, client_id, from_runner, payload, at, turn)
          JOIN counted ON counted.number = said.write
        ), ended AS (
          UPDATE chat_activities SET turn_state = over FROM counted
          WHERE conversation_id = conversation AND sequence = heard AND turn_state + 0 = 1
        )
        SELECT number::int, last FROM counted
        """;

    private static readonly string Passing = Waiting.Replace("FOR UPDATE OF conversations", "FOR UPDATE OF conversations SKIP LOCKED", StringComparison.Ordinal);
}
