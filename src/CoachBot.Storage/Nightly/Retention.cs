using CoachBot.Storage.Conversations;
using CoachBot.Storage.Database;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage.Nightly;

/// <summary>Removes what is older than <see cref="RetentionOptions"/> says: in batches, so that no turn waits for it.</summary>
internal sealed class Retention(CoachDatabase database, StorageOptions options, IClock clock) : INightlyTask
{
    private const int Batch = 2000;

    public async Task RunAsync(CancellationToken cancellation)
    {
        var keep = options.Retention;
        var now = clock.GetCurrentInstant();
        var (chats, commands, silent) = (Before(keep.ChatDays), Before(keep.CommandDays), Before(keep.SilentDays));
        var (handled, dead, sent) = (Before(keep.HandledDays), Before(keep.DeadDays), now.InUtc().Date.PlusDays(-keep.SentDays));
        await RemoveAsync(context => context.ChatActivities.Where(row => row.CreatedAt < chats && row.TurnState != TurnState.Pending));
        await RemoveAsync(context => context.RunnerCommands.Where(row => row.RecordedAt < commands));

        // What is of no chat and of no user is the house's own.
        await RemoveAsync(context => context.BotState.Where(row => row.UpdatedAt < silent && (row.ConversationId != null || row.ChannelUserId != null)));
        await RemoveAsync(context => context.HandledActivities.Where(row => row.At < handled));
        await RemoveAsync(context => context.ReminderDead.Where(row => row.At < dead));
        await RemoveAsync(context => context.ReminderSent.Where(row => row.LocalDate < sent));

        // A chat that is empty by now and that no reminder goes to.
        await RemoveAsync(context => context.Conversations.Where(row => row.CreatedAt < chats
            && !context.ChatActivities.Any(activity => activity.ConversationId == row.ConversationId)
            && !context.RunnerAddresses.Any(address => address.ConversationId == row.ConversationId)));

        Instant Before(int days) => now - Duration.FromDays(days);

        async Task RemoveAsync<TRow>(Func<CoachDbContext, IQueryable<TRow>> old)
            where TRow : class
        {
            while (await database.WriteOnceAsync(context => old(context).Take(Batch).ExecuteDeleteAsync(cancellation), cancellation) == Batch)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }
}
