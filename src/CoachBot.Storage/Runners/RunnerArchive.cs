using System.Text.Json.Nodes;
using CoachBot.Storage.Bots;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Database;
using CoachBot.Storage.Links;
using CoachBot.Storage.Reminders;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage.Runners;

/// <summary>Everything that is stored about one runner: to hand over, or to remove.</summary>
internal sealed class RunnerArchive(CoachDatabase database, IClock clock)
{
    /// <summary>Every table that holds something of a runner; a test compares it with the model.</summary>
    internal static readonly IReadOnlyList<OwnedTable> Tables =
    [
        OwnedTable.OfRunner<RunnerSnapshotRow>(),
        OwnedTable.OfRunner<RunnerEventRow>(),
        OwnedTable.OfRunner<RunnerCommandRow>(),
        OwnedTable.OfRunner<RunnerLinkRow>(),
        OwnedTable.OfRunner<ReminderRow>(),
        OwnedTable.OfRunner<ReminderOutboxRow>(),
        OwnedTable.OfRunner<ReminderSentRow>(),
        OwnedTable.OfRunner<ReminderDeadRow>(),
        OwnedTable.OfConversation<ChatActivityRow>(),
        OwnedTable.OfConversation<HandledActivityRow>(),
        new OwnedTable<BotStateRow>((rows, owner) => rows.Where(row =>
            (row.ConversationId != null && owner.Conversations.Contains(row.ConversationId))
            || (row.ConversationId == null && row.ChannelUserId != null && owner.ChannelUsers.Contains(row.ChannelUserId)))),

        // Last: they say which rows of the others are the runner's.
        OwnedTable.OfConversation<ConversationRow>(),
        OwnedTable.OfRunner<RunnerAddressRow>(),
    ];

    public Task<string> ExportAsync(RunnerId runner, CancellationToken cancellation) => database.ReadAsync(
        async context =>
        {
            // One point in time for all tables.
            await using var transaction = await context.Database.BeginTransactionAsync(
                database.Kind == DatabaseKind.PostgreSql ? System.Data.IsolationLevel.RepeatableRead : System.Data.IsolationLevel.Serializable, cancellation);
            var owner = await OwnerAsync(context, runner, cancellation);
            var document = new JsonObject
            {
                ["runner"] = runner.Value,
                ["exportedAt"] = clock.GetCurrentInstant().ToString(),
            };
            foreach (var table in Tables)
            {
                document[ExportJson.Camel(table.NameIn(context))] = await table.ReadAsync(context, owner, cancellation);
            }

            return document.ToJsonString(ExportJson.Options);
        },
        cancellation);

    public async Task EraseAsync(RunnerId runner, CancellationToken cancellation)
    {
        await database.WriteAsync(
            async context =>
            {
                var owner = await OwnerAsync(context, runner, cancellation);
                foreach (var table in Tables)
                {
                    await table.DeleteAsync(context, owner, cancellation);
                }

                return true;
            },
            cancellation);
        if (database.Kind == DatabaseKind.Sqlite)
        {
            // What was written stands in the log of the file until that is emptied.
            await database.WriteOnceAsync(context => context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation), cancellation);
        }
    }

    private static async Task<Owner> OwnerAsync(CoachDbContext context, RunnerId runner, CancellationToken cancellation)
    {
        var addresses = await context.RunnerAddresses.Where(row => row.RunnerId == runner.Value)
            .Select(row => new { row.ConversationId, row.ChannelUserId }).ToListAsync(cancellation);
        var conversations = await context.Conversations.Where(row => row.RunnerId == runner.Value).Select(row => row.ConversationId).ToListAsync(cancellation);
        return new Owner(
            runner.Value,
            [.. addresses.Select(address => address.ConversationId).Concat(conversations).Distinct()],
            [.. addresses.Select(address => address.ChannelUserId).Append(runner.Value).Distinct()]);
    }
}

/// <param name="Conversations">Those the runner talks to the coach in.</param>
/// <param name="ChannelUsers">The runner's ids on the channels.</param>
internal sealed record Owner(string Runner, string[] Conversations, string[] ChannelUsers);
