using CoachBot.Storage.Bots;
using CoachBot.Storage.Database;
using CoachBot.Storage.Payloads;
using NodaTime.Extensions;

namespace CoachBot.Storage.Conversations;

/// <summary>What a turn begins with, as one statement.</summary>
internal static class PostgresTurnStart
{
    private const string Sql =
        """
        SELECT a.sequence, a.client_activity_id, a.from_runner, a.payload, a.created_at, a.turn_state, s.payload, s.etag
        FROM chat_activities a LEFT JOIN bot_state s ON s.key = $3
        WHERE a.conversation_id = $1 AND a.activity_id = $2
        """;

    public static async Task<OpenedTurn?> OpenAsync(
        CoachDbContext context, IPayloadProtector protector, string conversationId, string activityId, string stateKey, CancellationToken cancellation)
    {
        await using var command = await context.CommandAsync(Sql, cancellation);
        await using var row = await command.With(conversationId).With(activityId).With(stateKey).ExecuteReaderAsync(cancellation);
        if (!await row.ReadAsync(cancellation) || Payload.Stored(row.GetString(3), protector).TryOpen(ChatActivityRow.PlaceOf(conversationId, activityId)) is not { } json)
        {
            return null;
        }

        var heard = new StoredActivity(
            row.GetInt64(0), activityId, row.IsDBNull(1) ? null : row.GetString(1), row.GetBoolean(2), json, row.GetDateTime(4).ToInstant(), (TurnState)row.GetInt32(5));
        var etag = row.IsDBNull(7) ? null : row.GetString(7);
        var state = etag is null ? null : Payload.Stored(row.GetString(6), protector).TryOpen(BotStateRow.PlaceOf(stateKey));
        return new OpenedTurn(heard, state is null ? null : new BotStateItem(state, etag), etag);
    }
}
