using CoachBot.Storage.Bots;
using CoachBot.Storage.Database;
using CoachBot.Storage.Payloads;
using NodaTime.Extensions;

namespace CoachBot.Storage.Conversations;

internal sealed record TurnAsk(string Conversation, string Activity, string StateKey);

internal sealed record TurnRows(ChatActivityRow Activity, BotStateRow? State);

/// <summary>What turns begin with, as one statement.</summary>
internal static class PostgresTurnStart
{
    private static readonly string Sql =
        $"""
        SELECT asked.number::int, a.sequence, a.client_activity_id, a.from_runner, a.payload, a.created_at, a.turn_state, s.payload, s.etag, s.updated_at
        FROM {PostgresCommands.Unnest(1, 3)} WITH ORDINALITY AS asked(conversation, activity, state, number)
        JOIN chat_activities a ON a.conversation_id = asked.conversation AND a.activity_id = asked.activity
        LEFT JOIN bot_state s ON s.key = asked.state
        """;

    public static async Task<TurnRows?[]> ReadAsync(CoachDbContext context, IPayloadProtector protector, IReadOnlyList<TurnAsk> asks)
    {
        await using var command = await context.CommandAsync(Sql, CancellationToken.None);
        command.With([.. asks.Select(ask => ask.Conversation)]).With([.. asks.Select(ask => ask.Activity)]).With([.. asks.Select(ask => ask.StateKey)]);
        await using var row = await command.ExecuteReaderAsync();
        var starts = new TurnRows?[asks.Count];
        while (await row.ReadAsync())
        {
            var number = row.GetInt32(0) - 1;
            var ask = asks[number];
            starts[number] = new TurnRows(
                new()
                {
                    ConversationId = ask.Conversation,
                    Sequence = row.GetInt64(1),
                    ActivityId = ask.Activity,
                    ClientActivityId = row.IsDBNull(2) ? null : row.GetString(2),
                    FromRunner = row.GetBoolean(3),
                    Payload = Payload.Stored(row.GetString(4), protector),
                    CreatedAt = row.GetDateTime(5).ToInstant(),
                    TurnState = (TurnState)row.GetInt32(6),
                },
                row.IsDBNull(8) ? null : new()
                {
                    Key = ask.StateKey,
                    Payload = Payload.Stored(row.GetString(7), protector),
                    Etag = row.GetString(8),
                    UpdatedAt = row.GetDateTime(9).ToInstant(),
                });
        }

        return starts;
    }
}
