using CoachBot.Storage.Database;
using CoachBot.Storage.Reminders;
using CoachBot.Training.Reminding;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Reminders.Zones;

/// <summary>
/// Governments change their clocks: with newer zone data every due instant that is still ahead is computed again, for the same local date
/// and time. Local dates and times are what runners have asked for; instants only follow from them.
/// </summary>
internal sealed partial class ZoneDataUpdate(CoachDatabase database, IZoneData zones, IClock clock, ILogger<ZoneDataUpdate> logger)
{
    private const int BatchSize = 5000;

    /// <summary>Does nothing unless this host's zone data is newer than what the due instants were last computed with. Answers with how many changed.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var known = await database.ReadAsync(context => context.ZoneData.AsNoTracking().SingleOrDefaultAsync(cancellation), cancellation);
        if (known is not null && string.CompareOrdinal(zones.Version, known.Version) <= 0)
        {
            return 0;
        }

        // On a database without a note nothing can be said about its instants, so they are looked at as well. Safe to repeat and to race.
        var now = clock.GetCurrentInstant();
        var changed = 0;
        for (var (runner, kind) = ("", ""); ;)
        {
            var rows = await BatchAsync(runner, kind, cancellation);
            changed += await WriteAsync([.. rows.Select(row => (row, Due: Due(row))).Where(each => each.Due is { } due && due != each.row.NextDue && each.row.NextDue > now)], cancellation);
            if (rows is not [.., var last] || rows.Count < BatchSize)
            {
                break;
            }

            (runner, kind) = (last.RunnerId, last.Kind);
        }

        await NoteAsync(now, cancellation);
        Log.Updated(logger, zones.Version, changed);
        return changed;
    }

    private Instant? Due(ReminderRow row) => zones.Find(row.Zone) is { } zone ? LocalClock.At(zone, row.LocalTime, row.NextLocalDate) : null;

    private Task<List<ReminderRow>> BatchAsync(string runner, string kind, CancellationToken cancellation) => database.ReadAsync(
        context => context.Reminders.AsNoTracking()
            .Where(row => row.RunnerId.CompareTo(runner) > 0 || (row.RunnerId == runner && row.Kind.CompareTo(kind) > 0))
            .OrderBy(row => row.RunnerId).ThenBy(row => row.Kind).Take(BatchSize).ToListAsync(cancellation),
        cancellation);

    private Task<int> WriteAsync(IReadOnlyList<(ReminderRow Row, Instant? Due)> changes, CancellationToken cancellation) => database.WriteAsync(
        async context =>
        {
            var written = 0;
            foreach (var (row, due) in changes)
            {
                // A row that moved on meanwhile was computed with data that is new enough, or is looked at again by its host.
                written += await context.Reminders
                    .Where(each => each.RunnerId == row.RunnerId && each.Kind == row.Kind && each.NextDue == row.NextDue && each.NextLocalDate == row.NextLocalDate)
                    .ExecuteUpdateAsync(set => set.SetProperty(each => each.NextDue, due!.Value), cancellation);
            }

            return written;
        },
        cancellation);

    private Task NoteAsync(Instant now, CancellationToken cancellation)
    {
        var (version, at) = (zones.Version, now.ToDateTimeUtc());
        return database.WriteOnceAsync(
            context => context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO zone_data (id, version, at) VALUES (1, {version}, {at})
                ON CONFLICT (id) DO UPDATE SET version = excluded.version, at = excluded.at WHERE zone_data.version < excluded.version
                """,
                cancellation),
            cancellation);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Time zone data {Version}: {Changed} reminders are due at another instant than before")]
        public static partial void Updated(ILogger logger, string version, int changed);
    }
}
