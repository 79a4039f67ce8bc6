using CoachBot.Storage.Database;
using CoachBot.Storage.Payloads;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage.Conversations;

internal sealed class ConversationStore(CoachDatabase database, ActivityBatch batch, ChatWrites writes, IPayloadProtector protector, IClock clock) : IConversationStore
{
    public async Task<bool> OpenAsync(string conversationId, RunnerId runner, long after = 0, CancellationToken cancellation = default)
    {
        var now = clock.GetCurrentInstant().ToDateTimeUtc();
        var created = await database.WriteOnceAsync(
            context => context.Database.ExecuteSqlAsync(
                $"INSERT INTO conversations (conversation_id, runner_id, created_at, last_sequence) VALUES ({conversationId}, {runner.Value}, {now}, {after}) ON CONFLICT DO NOTHING",
                cancellation),
            cancellation);
        if (created == 1)
        {
            return true;
        }

        var standing = await FindAsync(conversationId, cancellation);
        return standing is null || standing.Runner == runner ? false : throw new ForeignConversationException();
    }

    public Task<Conversation?> FindAsync(string conversationId, CancellationToken cancellation = default) => database.ReadAsync(
        async context => (await context.Conversations.AsNoTracking()
            .SingleOrDefaultAsync(row => row.ConversationId == conversationId, cancellation))?.ToConversation(),
        cancellation);

    public Task<IReadOnlyList<Conversation>> OfRunnerAsync(RunnerId runner, CancellationToken cancellation = default) => database.ReadAsync(
        async context => (IReadOnlyList<Conversation>)(await context.Conversations.AsNoTracking().Where(row => row.RunnerId == runner.Value)
            .OrderByDescending(row => row.CreatedAt).ToListAsync(cancellation)).ConvertAll(row => row.ToConversation()),
        cancellation);

    public async Task<AppendedActivity?> AppendAsync(string conversationId, NewActivity activity, CancellationToken cancellation = default)
    {
        try
        {
            return database.Kind == DatabaseKind.PostgreSql
                ? await CoachDatabase.ShareAsync(() => writes.StoreAsync(ChatWrite.Of(conversationId, activity, protector), cancellation)) is { } last ? new AppendedActivity(last + 1, activity.ActivityId, false) : null
                : await database.WriteAsync(context => AppendAsync(context, conversationId, activity, cancellation), cancellation);
        }
        catch (Exception e) when (DatabaseErrors.IsUniqueViolation(e))
        {
            return await database.ReadAsync(
                async context => await context.ChatActivities.AsNoTracking()
                    .Where(row => row.ConversationId == conversationId
                        && (row.ActivityId == activity.ActivityId || (activity.ClientActivityId != null && row.ClientActivityId == activity.ClientActivityId)))
                    .OrderBy(row => row.Sequence).Select(row => new AppendedActivity(row.Sequence, row.ActivityId, true)).FirstAsync(cancellation),
                cancellation);
        }
    }

    public Task<IReadOnlyList<AppendedActivity?>> AppendManyAsync(IReadOnlyList<AddressedActivity> activities, CancellationToken cancellation = default) =>
        batch.AppendAsync(activities, cancellation);

    public Task<IReadOnlyList<StoredActivity>> ReadAsync(
        string conversationId, long afterSequence, int limit, CancellationToken cancellation = default) => database.ReadAsync(
        async context => (IReadOnlyList<StoredActivity>)(await context.ChatActivities.AsNoTracking()
            .Where(row => row.ConversationId == conversationId && row.Sequence > afterSequence)
            .OrderBy(row => row.Sequence).Take(limit).ToListAsync(cancellation)).Select(row => row.ToActivity()).OfType<StoredActivity>().ToList(),
        cancellation);

    public Task<StoredActivity?> FindActivityAsync(string conversationId, string activityId, CancellationToken cancellation = default) => database.ReadAsync(
        async context => (await context.ChatActivities.AsNoTracking()
            .SingleOrDefaultAsync(row => row.ConversationId == conversationId && row.ActivityId == activityId, cancellation))?.ToActivity(),
        cancellation);

    public Task<IReadOnlyList<PendingTurn>> PendingTurnsAsync(Instant olderThan, int limit, CancellationToken cancellation = default) => database.ReadAsync(
        async context => (IReadOnlyList<PendingTurn>)(await (
                from activity in context.ChatActivities.AsNoTracking()
                where activity.TurnState == TurnState.Pending && activity.CreatedAt < olderThan
                join conversation in context.Conversations on activity.ConversationId equals conversation.ConversationId
                orderby activity.CreatedAt, activity.ConversationId, activity.Sequence
                select new { activity, conversation.RunnerId }).Take(limit).ToListAsync(cancellation))
            .Select(row => row.activity.ToActivity() is { } activity ? new PendingTurn(row.activity.ConversationId, new RunnerId(row.RunnerId), activity) : null)
            .OfType<PendingTurn>().ToList(),
        cancellation);

    public Task<bool> UpdateActivityAsync(string conversationId, string activityId, string json, CancellationToken cancellation = default)
    {
        var payload = Payload.Of(json, ChatActivityRow.PlaceOf(conversationId, activityId));
        return database.WriteOnceAsync(
            async context => await context.ChatActivities.Where(row => row.ConversationId == conversationId && row.ActivityId == activityId)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, payload), cancellation) == 1,
            cancellation);
    }

    public Task<bool> DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellation = default) => database.WriteOnceAsync(
        async context => await context.ChatActivities.Where(row => row.ConversationId == conversationId && row.ActivityId == activityId)
            .ExecuteDeleteAsync(cancellation) == 1,
        cancellation);

    private static async Task<AppendedActivity?> AppendAsync(
        CoachDbContext context, string conversationId, NewActivity activity, CancellationToken cancellation)
    {
        // The counter's row is the conversation's lock: who gets the next number commits first.
        var numbers = await context.Database.SqlQuery<long>(
            $"""UPDATE conversations SET last_sequence = last_sequence + 1 WHERE conversation_id = {conversationId} RETURNING last_sequence AS "Value" """)
            .ToListAsync(cancellation);
        if (numbers is not [var sequence])
        {
            return null;
        }

        context.ChatActivities.Add(ActivityBatch.Row(conversationId, sequence, activity));
        await context.SaveChangesAsync(cancellation);
        return new AppendedActivity(sequence, activity.ActivityId, false);
    }
}
