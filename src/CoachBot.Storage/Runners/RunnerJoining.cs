using System.Diagnostics.CodeAnalysis;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Database;
using CoachBot.Storage.Links;
using CoachBot.Storage.Reminders;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Runners;

internal sealed class RunnerJoining(CoachDatabase database) : IRunnerJoining
{
    /// <summary>What a history consists of: one of the two is kept as a whole, never a mixture.</summary>
    internal static readonly IReadOnlyList<Type> History =
    [
        typeof(RunnerSnapshotRow), typeof(RunnerEventRow), typeof(RunnerCommandRow),
        typeof(ReminderRow), typeof(ReminderOutboxRow), typeof(ReminderSentRow), typeof(ReminderDeadRow),
    ];

    /// <summary>What is the person's on either side.</summary>
    internal static readonly IReadOnlyList<Type> Places = [typeof(RunnerAddressRow), typeof(RunnerLinkRow), typeof(ConversationRow)];

    public Task JoinAsync(RunnerId from, RunnerId into, bool keepsFrom, CancellationToken cancellation = default) => database.WriteAsync(
        async context =>
        {
            var channels = await context.RunnerAddresses.Where(row => row.RunnerId == from.Value).Select(row => row.ChannelId).ToListAsync(cancellation);
            if (await context.RunnerAddresses.AnyAsync(row => row.RunnerId == into.Value && channels.Contains(row.ChannelId), cancellation))
            {
                throw new InvalidOperationException("Both runners have an address on the same channel.");
            }

            foreach (var table in History.Select(type => NameOf(context, type)))
            {
                await DeleteAsync(context, table, keepsFrom ? into : from, cancellation);
                await MoveAsync(context, table, from, into, cancellation);
            }

            // A link of the same kind and name stays the one it is; two can't be.
            var taken = context.RunnerLinks.Where(row => row.RunnerId == into.Value);
            await context.RunnerLinks.Where(row => row.RunnerId == from.Value && taken.Any(other => other.Kind == row.Kind && other.Name == row.Name)).ExecuteDeleteAsync(cancellation);
            foreach (var table in Places.Select(type => NameOf(context, type)))
            {
                await MoveAsync(context, table, from, into, cancellation);
            }

            return true;
        },
        cancellation);

    private static string NameOf(CoachDbContext context, Type row) => context.Model.FindEntityType(row)!.GetTableName()!;

    // A key can't be changed through EF; the names are the model's own.
    [SuppressMessage("Security", "EF1002", Justification = "The table's name comes from the model.")]
    private static Task<int> MoveAsync(CoachDbContext context, string table, RunnerId from, RunnerId into, CancellationToken cancellation) =>
        context.Database.ExecuteSqlRawAsync($"UPDATE {table} SET runner_id = {{0}} WHERE runner_id = {{1}}", [into.Value, from.Value], cancellation);

    [SuppressMessage("Security", "EF1002", Justification = "The table's name comes from the model.")]
    private static Task<int> DeleteAsync(CoachDbContext context, string table, RunnerId runner, CancellationToken cancellation) =>
        context.Database.ExecuteSqlRawAsync($"DELETE FROM {table} WHERE runner_id = {{0}}", [runner.Value], cancellation);
}
