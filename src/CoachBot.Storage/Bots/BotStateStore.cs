using CoachBot.Storage.Database;
using CoachBot.Storage.Payloads;
using CoachBot.Storage.Telemetry;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage.Bots;

internal sealed class BotStateStore(CoachDatabase database, IClock clock) : IBotStateStore
{
    public Task<IReadOnlyDictionary<string, BotStateItem>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation = default) =>
        database.ReadAsync(
            async context => (IReadOnlyDictionary<string, BotStateItem>)(await context.BotState.AsNoTracking().Where(row => keys.Contains(row.Key))
                .ToListAsync(cancellation))
                .Select(row => (row.Key, Json: row.Payload.TryOpen(row.Place), row.Etag)).Where(row => row.Json is not null)
                .ToDictionary(row => row.Key, row => new BotStateItem(row.Json!, row.Etag)),
            cancellation);

    public async Task<IReadOnlyDictionary<string, string>> WriteAsync(
        IReadOnlyDictionary<string, BotStateItem> items, CancellationToken cancellation = default)
    {
        if (items.Count == 0)
        {
            return new Dictionary<string, string>();
        }

        return await database.WriteAsync<IReadOnlyDictionary<string, string>>(
            async context =>
            {
                var written = new Dictionary<string, string>(items.Count);

                // In one order everywhere, so that two writers of the same keys wait for each other instead of dying in a deadlock.
                foreach (var (key, item) in items.OrderBy(item => item.Key, StringComparer.Ordinal))
                {
                    written[key] = await WriteOneAsync(context, key, item, cancellation);
                }

                return written;
            },
            cancellation);
    }

    public Task DeleteAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation = default) => database.WriteOnceAsync(
        context => context.BotState.Where(row => keys.Contains(row.Key)).ExecuteDeleteAsync(cancellation), cancellation);

    private async Task<string> WriteOneAsync(CoachDbContext context, string key, BotStateItem item, CancellationToken cancellation)
    {
        var etag = Guid.NewGuid().ToString("N");
        var now = clock.GetCurrentInstant();
        var payload = Payload.Of(item.Json, BotStateRow.PlaceOf(key));
        var expected = item.ETag is null or "*" ? null : item.ETag;
        var changed = await context.BotState.Where(row => row.Key == key && (expected == null || row.Etag == expected)).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Payload, payload).SetProperty(row => row.Etag, etag).SetProperty(row => row.UpdatedAt, now),
            cancellation);
        if (changed == 1)
        {
            return etag;
        }

        if (expected is not null && await context.BotState.AnyAsync(row => row.Key == key, cancellation))
        {
            StorageTelemetry.Conflict("state");
            throw new BotStateConflictException(key);
        }

        var (conversation, user) = BotStateKey.Parse(key);
        context.BotState.Add(new() { Key = key, ConversationId = conversation, ChannelUserId = user, Etag = etag, Payload = payload, UpdatedAt = now });
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException e) when (DatabaseErrors.IsUniqueViolation(e))
        {
            // Two turns wrote the first state of one key.
            StorageTelemetry.Conflict("state");
            throw new BotStateConflictException(key);
        }

        return etag;
    }
}
