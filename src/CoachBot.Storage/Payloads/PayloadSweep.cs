using CoachBot.Storage.Database;
using CoachBot.Storage.Nightly;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Storage.Payloads;

/// <summary>
/// Rotates the key and brings every row under it, in batches: what is still plain from before encryption, and what is under older keys. A key
/// that no row needs any more is removed a week later.
/// </summary>
internal sealed partial class PayloadSweep(CoachDatabase database, PayloadKeys keys, IPayloadProtector protector, StorageOptions options, IClock clock, ILogger<PayloadSweep> logger) : INightlyTask
{
    private const int Batch = 500;

    /// <summary>After a complete pass nothing else is expected, but a host of an older version may have written meanwhile.</summary>
    private static readonly Duration LookAgain = Duration.FromDays(30);

    /// <summary>Hosts learn of a new key within the hour; none writes with the old one after so long.</summary>
    private static readonly Duration RemoveAfter = Duration.FromDays(7);

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!options.Encrypt)
        {
            return; // a host from before encryption has to be able to read on
        }

        var current = await keys.RotateAsync(cancellation);
        var rows = await database.ReadAsync(context => context.PayloadKeys.AsNoTracking().ToListAsync(cancellation), cancellation);
        var own = rows.Single(row => row.Id == current);
        var now = clock.GetCurrentInstant();
        var settled = now - own.CreatedAt >= RemoveAfter;
        if (own.SweptAt is { } swept && now - swept < LookAgain && (rows.Count == 1 || !settled))
        {
            return;
        }

        var (moved, closed) = await SweepAsync(current, cancellation);
        if (moved > 0 && database.Kind == DatabaseKind.Sqlite)
        {
            await database.WriteOnceAsync(context => context.Database.ExecuteSqlRawAsync("VACUUM", cancellation), cancellation); // pages freed before deletion was secure
        }

        if (closed > 0)
        {
            Log.Closed(logger, closed);
            return;
        }

        await database.WriteOnceAsync(context => context.PayloadKeys.Where(row => row.Id == current).ExecuteUpdateAsync(set => set.SetProperty(row => row.SweptAt, now), cancellation), cancellation);
        if (settled && moved == 0)
        {
            await database.WriteOnceAsync(context => context.PayloadKeys.Where(row => row.Id != current && row.CreatedAt <= own.CreatedAt).ExecuteDeleteAsync(cancellation), cancellation);
        }
    }

    private async Task<(int Moved, int Closed)> SweepAsync(string current, CancellationToken cancellation)
    {
        var (moved, closed, mark) = (0, 0, SealedPayloads.MarkOf(current));
        foreach (var table in PayloadTable.All)
        {
            object[]? after = null;
            while (await database.ReadAsync(context => table.NextAsync(context, mark, after, Batch, cancellation), cancellation) is { } page)
            {
                var anew = page.Rows.Select(row => (Row: row, Json: row.Payload.TryOpen(row.Place))).ToList();
                var open = anew.Where(row => row.Json is not null).Select(row => (row.Row, Sealed: protector.Protect(row.Json!, row.Row.Place))).ToList();
                closed += anew.Count - open.Count;
                moved += await database.WriteAsync(
                    async context =>
                    {
                        var done = 0;
                        foreach (var (row, sealedAnew) in open)
                        {
                            done += await table.ReplaceAsync(context, row, sealedAnew, cancellation) ? 1 : 0;
                        }

                        return done;
                    },
                    cancellation);
                after = page.Last;
            }
        }

        return (moved, closed);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Count} stored rows cannot be opened: their keys are missing, or they were changed. They stay as they are")]
        public static partial void Closed(ILogger logger, int count);
    }
}
