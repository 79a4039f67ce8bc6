using CoachBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage.Channels;

internal sealed class HandledActivities(CoachDatabase database, IClock clock) : IHandledActivities
{
    public Task<bool> TryBeginAsync(string conversationId, string activityId, CancellationToken cancellation = default)
    {
        var now = clock.GetCurrentInstant().ToDateTimeUtc();
        return database.WriteOnceAsync(
            async context => await context.Database.ExecuteSqlAsync(
                $"INSERT INTO handled_activities (conversation_id, activity_id, at) VALUES ({conversationId}, {activityId}, {now}) ON CONFLICT DO NOTHING",
                cancellation) == 1,
            cancellation);
    }

    public Task<bool> IsHandledAsync(string conversationId, string activityId, CancellationToken cancellation = default) => database.ReadAsync(
        context => context.HandledActivities.AnyAsync(row => row.ConversationId == conversationId && row.ActivityId == activityId, cancellation), cancellation);

    public Task ForgetAsync(string conversationId, string activityId, CancellationToken cancellation = default) => database.WriteOnceAsync(
        context => context.HandledActivities.Where(row => row.ConversationId == conversationId && row.ActivityId == activityId).ExecuteDeleteAsync(cancellation),
        cancellation);
}
