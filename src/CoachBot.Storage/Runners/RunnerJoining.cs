using System.Diagnostics.CodeAnalysis;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Database;
using CoachBot.Storage.Links;
using CoachBot.Storage.Payloads;
using CoachBot.Storage.Reminders;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage.Runners;

internal sealed class RunnerJoining(CoachDatabase database, RecentStates recent) : IRunnerJoining
{
    /// <summary>What a history consists of: one of the two is kept as a whole, never a mixture.</summary>
    internal static readonly IReadOnlyList<Type> History =
    [
        typeof(RunnerSnapshotRow), typeof(RunnerEventRow), typeof(RunnerCommandRow),
        typeof(ReminderRow), typeof(ReminderOutboxRow), typeof(ReminderSentRow), typeof(ReminderDeadRow),
    ];

    /// <summary>What is the person's on either side.</summary>
    internal static readonly IReadOnlyList<Type> Places = [typeof(RunnerAddressRow), typeof(RunnerLinkRow), typeof(ConversationRow)];

    public async Task JoinAsync(RunnerId from, RunnerId into, bool keepsFrom, CancellationToken cancellation = default)
    {
        await MoveAsync(from, into, keepsFrom, cancellation);
        recent.Forget(from);
        recent.Forget(into);
    }

    private Task MoveAsync(RunnerId from, RunnerId into, bool keepsFrom, CancellationToken cancellation) => database.WriteAsync(
        async context =>
        {
            var channels = await context.RunnerAddresses.Where(row => row.RunnerId == from.Value).Select(row => row.ChannelId).ToListAsync(cancellation);
            if (await context.RunnerAddresses.AnyAsync(row => row.RunnerId == into.Value && channels.Contains(row.ChannelId), cancellation))
            {
                throw new InvalidOperationException("Both runners have an address on the same channel.");
            }

            foreach (var type in History)
            {
                await DeleteAsync(context, NameOf(context, type), keepsFrom ? into : from, cancellation);
                await MoveAsync(context, type, from, into, cancellation);
            }

            // A link of the same kind and name stays the one it is; two can't be.
            var taken = context.RunnerLinks.Where(row => row.RunnerId == into.Value);
            await context.RunnerLinks.Where(row => row.RunnerId == from.Value && taken.Any(other => other.Kind == row.Kind && other.Name == row.Name)).ExecuteDeleteAsync(cancellation);
            foreach (var type in Places)
            {
                await MoveAsync(context, type, from, into, cancellation);
            }

            return true;
        },
        cancellation);

    private static string NameOf(CoachDbContext context, Type row) => context.Model.FindEntityType(row)!.GetTableName()!;

    /// <summary>What is encrypted for one runner's row is encrypted anew for the other's.</summary>
    private static Task MoveAsync(CoachDbContext context, Type row, RunnerId from, RunnerId into, CancellationToken cancellation) => row switch
    {
        _ when row == typeof(RunnerSnapshotRow) => MoveRowsAsync<RunnerSnapshotRow>(
            context, from, moved => (moved.RunnerId, moved.Payload) = (into.Value, Payload.Of(moved.Payload.Open(moved.Place), RunnerSnapshotRow.PlaceOf(into.Value))), cancellation),
        _ when row == typeof(RunnerEventRow) => MoveRowsAsync<RunnerEventRow>(
            context, from, moved => (moved.RunnerId, moved.Payload) = (into.Value, Payload.Of(moved.Payload.Open(moved.Place), RunnerEventRow.PlaceOf(into.Value, moved.Sequence))), cancellation),
        _ when row == typeof(RunnerCommandRow) => MoveRowsAsync<RunnerCommandRow>(
            context, from, moved => (moved.RunnerId, moved.Answer) = (into.Value, moved.Answer is { } answer ? Payload.Of(answer.Open(moved.Place), RunnerCommandRow.PlaceOf(into.Value, moved.CommandId)) : null), cancellation),
        _ when row == typeof(RunnerLinkRow) => MoveRowsAsync<RunnerLinkRow>(
            context, from, moved => (moved.RunnerId, moved.Payload) = (into.Value, Payload.Of(moved.Payload.Open(moved.Place), RunnerLinkRow.PlaceOf(into.Value, moved.Kind, moved.Name))), cancellation),
        _ => RenameAsync(context, NameOf(context, row), from, into, cancellation),
    };

    private static async Task MoveRowsAsync<TRow>(CoachDbContext context, RunnerId from, Action<TRow> become, CancellationToken cancellation)
        where TRow : class, IRunnerRow, IPayloadRow
    {
        var rows = await context.Set<TRow>().AsNoTracking().Where(row => row.RunnerId == from.Value).ToListAsync(cancellation);
        await context.Set<TRow>().Where(row => row.RunnerId == from.Value).ExecuteDeleteAsync(cancellation);
        rows.ForEach(become);
        context.AddRange(rows);
        await context.SaveChangesAsync(cancellation);
    }

    // A key can't be changed through EF; the names are the model's own.
    [SuppressMessage("Security", "EF1002", Justification = "The table's name comes from the model.")]
    private static Task RenameAsync(CoachDbContext context, string table, RunnerId from, RunnerId into, CancellationToken cancellation) =>
        context.Database.ExecuteSqlRawAsync($"UPDATE {table} SET runner_id = {{0}} WHERE runner_id = {{1}}", [into.Value, from.Value], cancellation);

    [SuppressMessage("Security", "EF1002", Justification = "The table's name comes from the model.")]
    private static Task<int> DeleteAsync(CoachDbContext context, string table, RunnerId runner, CancellationToken cancellation) =>
        context.Database.ExecuteSqlRawAsync($"DELETE FROM {table} WHERE runner_id = {{0}}", [runner.Value], cancellation);
}
