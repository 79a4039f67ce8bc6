using CoachBot.Storage.Bots;
using CoachBot.Storage.Database;
using CoachBot.Storage.Payloads;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage.Conversations;

internal sealed class TurnStore(CoachDatabase database, ChatWrites writes, IPayloadProtector protector, IClock clock) : ITurnStore
{
    private readonly SharedReads<TurnAsk, TurnRows?> starts = new(database, (context, asks) => PostgresTurnStart.ReadAsync(context, protector, asks));

    public async Task<OpenedTurn?> OpenAsync(string conversationId, string activityId, string stateKey, CancellationToken cancellation = default)
    {
        var rows = database.Kind == DatabaseKind.PostgreSql
            ? await CoachDatabase.ShareAsync(() => starts.ReadAsync(new TurnAsk(conversationId, activityId, stateKey), cancellation))
            : await database.ReadAsync(context => OpenAsync(context, conversationId, activityId, stateKey, cancellation), cancellation);
        return rows?.Activity.ToActivity() is { } heard ? new OpenedTurn(heard, StateOf(rows.State), rows.State?.Etag) : null;
    }

    private static Task<TurnRows?> OpenAsync(CoachDbContext context, string conversationId, string activityId, string stateKey, CancellationToken cancellation) => (
        from activity in context.ChatActivities.AsNoTracking()
        where activity.ConversationId == conversationId && activity.ActivityId == activityId
        from state in context.BotState.AsNoTracking().Where(item => item.Key == stateKey).DefaultIfEmpty()
        select new TurnRows(activity, state)).SingleOrDefaultAsync(cancellation);

    private static BotStateItem? StateOf(BotStateRow? row) => row?.Payload.TryOpen(row.Place) is { } json ? new BotStateItem(json, row.Etag) : null;

    public async Task<IReadOnlyList<StoredActivity>?> EndAsync(EndedTurn turn, CancellationToken cancellation = default)
    {
        try
        {
            var last = database.Kind == DatabaseKind.PostgreSql
                ? await CoachDatabase.ShareAsync(() => writes.StoreAsync(ChatWrite.Of(turn, protector, clock.GetCurrentInstant()), cancellation)) ?? await GoneAsync(turn, cancellation)
                : await database.WriteAsync(context => EndAsync(context, turn, cancellation), cancellation);
            return last is { } before
                ? [.. turn.Replies.Select((reply, index) => new StoredActivity(before + 1 + index, reply.ActivityId, null, false, reply.Json, reply.At, TurnState.NotNeeded))]
                : null;
        }
        catch (Exception e) when (DatabaseErrors.IsUniqueViolation(e))
        {
            // An earlier attempt at this turn has said some of it; what is new then is the rest.
            var fresh = await NotSaidAsync(turn, cancellation);
            return fresh.Count < turn.Replies.Count ? await EndAsync(turn with { Replies = fresh }, cancellation) : throw Conflict(turn);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw Conflict(turn);
        }
    }

    private static BotStateConflictException Conflict(EndedTurn turn) => new(turn.State?.Key ?? "");

    /// <summary>Null when the conversation is gone.</summary>
    /// <exception cref="BotStateConflictException">It is not: the state has changed.</exception>
    private async Task<long?> GoneAsync(EndedTurn turn, CancellationToken cancellation) =>
        await database.ReadAsync(context => context.Conversations.AnyAsync(row => row.ConversationId == turn.ConversationId, cancellation), cancellation)
            ? throw Conflict(turn)
            : null;

    /// <summary>The number before the first reply's; null when the conversation is gone.</summary>
    private async Task<long?> EndAsync(CoachDbContext context, EndedTurn turn, CancellationToken cancellation)
    {
        // The counter's row is the conversation's lock: who gets the next numbers commits first.
        var numbers = await context.Database.SqlQuery<long>(
            $"""UPDATE conversations SET last_sequence = last_sequence + {turn.Replies.Count} WHERE conversation_id = {turn.ConversationId} RETURNING last_sequence AS "Value" """)
            .ToListAsync(cancellation);
        if (numbers is not [var last])
        {
            return null;
        }

        var first = last - turn.Replies.Count + 1;
        context.ChatActivities.AddRange(turn.Replies.Select((reply, index) => ActivityBatch.Row(turn.ConversationId, first + index, reply)));
        var heard = context.Attach(new ChatActivityRow
        {
            ConversationId = turn.ConversationId,
            Sequence = turn.Activity.Sequence,
            ActivityId = turn.Activity.ActivityId,
            FromRunner = turn.Activity.FromRunner,
            Payload = Payload.Of("", ""),
            CreatedAt = turn.Activity.CreatedAt,
            TurnState = TurnState.Pending,
        });
        heard.Property(row => row.TurnState).CurrentValue = turn.Failed ? TurnState.Failed : TurnState.Done;
        if (turn.State is { } state)
        {
            Write(context, state);
        }

        await context.SaveChangesAsync(cancellation);
        return first - 1;
    }

    public static BotStateRow Row(StateChange state, Instant now)
    {
        var (conversation, user) = BotStateKey.Parse(state.Key);
        return new() { Key = state.Key, ConversationId = conversation, ChannelUserId = user, Etag = Guid.NewGuid().ToString("N"), Payload = Payload.Of(state.Json, BotStateRow.PlaceOf(state.Key)), UpdatedAt = now };
    }

    private void Write(CoachDbContext context, StateChange state)
    {
        var row = Row(state, clock.GetCurrentInstant());
        if (state.ReadETag is null)
        {
            context.BotState.Add(row);
            return;
        }

        var entry = context.Entry(row);
        entry.State = EntityState.Modified;
        entry.Property(item => item.Etag).OriginalValue = state.ReadETag;
    }

    private Task<List<NewActivity>> NotSaidAsync(EndedTurn turn, CancellationToken cancellation) => database.ReadAsync(
        async context =>
        {
            var ids = turn.Replies.Select(reply => reply.ActivityId).ToArray();
            var said = await context.ChatActivities.Where(row => row.ConversationId == turn.ConversationId && ids.Contains(row.ActivityId))
                .Select(row => row.ActivityId).ToListAsync(cancellation);
            return turn.Replies.Where(reply => !said.Contains(reply.ActivityId)).ToList();
        },
        cancellation);
}
