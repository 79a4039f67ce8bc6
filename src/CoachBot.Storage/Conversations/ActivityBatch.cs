using CoachBot.Storage.Database;
using CoachBot.Storage.Payloads;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Conversations;

/// <summary>Many activities in many conversations with a fixed number of statements.</summary>
internal sealed class ActivityBatch(CoachDatabase database)
{
    public async Task<IReadOnlyList<AppendedActivity?>> AppendAsync(IReadOnlyList<AddressedActivity> activities, CancellationToken cancellation)
    {
        if (activities.Count == 0)
        {
            return [];
        }

        return await database.WriteAsync(context => AppendAsync(context, activities, cancellation), cancellation);
    }

    public static ChatActivityRow Row(string conversationId, long sequence, NewActivity activity) => new()
    {
        ConversationId = conversationId,
        Sequence = sequence,
        ActivityId = activity.ActivityId,
        ClientActivityId = activity.ClientActivityId,
        FromRunner = activity.FromRunner,
        Payload = Payload.Of(activity.Json, ChatActivityRow.PlaceOf(conversationId, activity.ActivityId)),
        CreatedAt = activity.At,
        TurnState = activity.NeedsTurn ? TurnState.Pending : TurnState.NotNeeded,
    };

    private async Task<IReadOnlyList<AppendedActivity?>> AppendAsync(
        CoachDbContext context, IReadOnlyList<AddressedActivity> activities, CancellationToken cancellation)
    {
        var conversations = activities.Select(activity => activity.ConversationId).Distinct().Order(StringComparer.Ordinal).ToArray();
        var next = await LockAsync(context, conversations, cancellation);
        var known = await KnownAsync(context, activities, cancellation);
        var answers = new AppendedActivity?[activities.Count];
        for (var i = 0; i < activities.Count; i++)
        {
            var (conversation, activity) = activities[i];
            if (!next.TryGetValue(conversation, out var last))
            {
                continue;
            }

            if (known.Find(conversation, activity) is { } first)
            {
                answers[i] = first with { Duplicate = true };
                continue;
            }

            var sequence = next[conversation] = last + 1;
            context.ChatActivities.Add(Row(conversation, sequence, activity));
            answers[i] = new AppendedActivity(sequence, activity.ActivityId, false);
            known.Add(conversation, activity.ActivityId, activity.ClientActivityId, answers[i]!);
        }

        await CountAsync(context, next, cancellation);
        await context.SaveChangesAsync(cancellation);
        return answers;
    }

    /// <summary>Takes the conversations' locks in one order and answers with their last sequences.</summary>
    private async Task<Dictionary<string, long>> LockAsync(CoachDbContext context, string[] conversations, CancellationToken cancellation)
    {
        var rows = database.Kind == DatabaseKind.PostgreSql
            ? context.Conversations.FromSql($"SELECT * FROM conversations WHERE conversation_id = ANY({conversations}) ORDER BY conversation_id FOR UPDATE")
            : context.Conversations.Where(row => conversations.Contains(row.ConversationId));
        return (await rows.AsNoTracking().ToListAsync(cancellation)).ToDictionary(row => row.ConversationId, row => row.LastSequence);
    }

    private async Task CountAsync(CoachDbContext context, Dictionary<string, long> next, CancellationToken cancellation)
    {
        var conversations = next.Keys.ToArray();
        var numbers = next.Values.ToArray();
        if (database.Kind == DatabaseKind.PostgreSql)
        {
            await context.Database.ExecuteSqlAsync(
                $"""
                UPDATE conversations SET last_sequence = fresh.number
                FROM unnest({conversations}, {numbers}) AS fresh(id, number)
                WHERE conversation_id = fresh.id AND last_sequence <> fresh.number
                """,
                cancellation);
            return;
        }

        foreach (var (conversation, number) in next)
        {
            await context.Database.ExecuteSqlAsync(
                $"UPDATE conversations SET last_sequence = {number} WHERE conversation_id = {conversation} AND last_sequence <> {number}", cancellation);
        }
    }

    private async Task<KnownActivities> KnownAsync(
        CoachDbContext context, IReadOnlyList<AddressedActivity> activities, CancellationToken cancellation)
    {
        var known = new KnownActivities();
        foreach (var row in await Candidates(context, activities).AsNoTracking()
            .Select(row => new { row.ConversationId, row.ActivityId, row.ClientActivityId, row.Sequence }).ToListAsync(cancellation))
        {
            known.Add(row.ConversationId, row.ActivityId, row.ClientActivityId, new AppendedActivity(row.Sequence, row.ActivityId, true));
        }

        return known;
    }

    private IQueryable<ChatActivityRow> Candidates(CoachDbContext context, IReadOnlyList<AddressedActivity> activities)
    {
        var conversations = activities.Select(activity => activity.ConversationId).ToArray();
        var ids = activities.Select(activity => activity.Activity.ActivityId).ToArray();
        var clientIds = activities.Select(activity => activity.Activity.ClientActivityId).ToArray();

        // PostgreSQL would probe the index with every conversation times every id; joined pairs are one probe each.
        return database.Kind == DatabaseKind.PostgreSql
            ? context.ChatActivities.FromSql(
                $"""
                SELECT a.* FROM unnest({conversations}, {ids}) AS w(conversation, id)
                JOIN chat_activities a ON a.conversation_id = w.conversation AND a.activity_id = w.id
                UNION
                SELECT a.* FROM unnest({conversations}, {clientIds}) AS w(conversation, id)
                JOIN chat_activities a ON a.conversation_id = w.conversation AND a.client_activity_id = w.id
                """)
            : context.ChatActivities.Where(row => conversations.Contains(row.ConversationId)
                && (ids.Contains(row.ActivityId) || (row.ClientActivityId != null && clientIds.Contains(row.ClientActivityId))));
    }

    private sealed class KnownActivities
    {
        private readonly Dictionary<(string Conversation, string Id), AppendedActivity> byId = [];
        private readonly Dictionary<(string Conversation, string ClientId), AppendedActivity> byClientId = [];

        public void Add(string conversation, string id, string? clientId, AppendedActivity appended)
        {
            byId.TryAdd((conversation, id), appended);
            if (clientId is not null)
            {
                byClientId.TryAdd((conversation, clientId), appended);
            }
        }

        public AppendedActivity? Find(string conversation, NewActivity activity) =>
            activity.ClientActivityId is { } clientId && byClientId.TryGetValue((conversation, clientId), out var byClient) ? byClient
            : byId.GetValueOrDefault((conversation, activity.ActivityId));
    }
}
