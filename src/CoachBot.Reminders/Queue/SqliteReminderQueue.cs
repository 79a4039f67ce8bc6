using CoachBot.Storage.Database;
using CoachBot.Storage.Reminders;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Reminders.Queue;

/// <summary>The same tables in the embedded database: one process and one writer, so that a transaction is all the locking there is.</summary>
internal sealed class SqliteReminderQueue(CoachDatabase database, IOptions<ReminderOptions> options) : IReminderQueue
{
    private const string Heartbeat = "dispatch";

    public Task<Waiting> GlanceAsync(Instant now, CancellationToken cancellation) => database.ReadAsync(
        async context => new Waiting(
            await context.Reminders.AnyAsync(row => row.Enabled && row.NextDue <= now, cancellation)
                || await context.ReminderOutbox.AnyAsync(row => row.TenantId == ReminderLanes.Unlimited && row.NotBefore <= now, cancellation),
            await context.ReminderOutbox.AnyAsync(row => row.TenantId != ReminderLanes.Unlimited && row.NotBefore <= now, cancellation)),
        cancellation);

    public Task<int> MaterialiseAsync(Instant now, CancellationToken cancellation) => database.WriteAsync(
        async context =>
        {
            var due = await context.Reminders.Where(row => row.Enabled && row.NextDue <= now).OrderBy(row => row.NextDue)
                .Take(options.Value.MaterialiseSize).ToListAsync(cancellation);
            var next = new NextOccurrence();
            foreach (var row in due)
            {
                if (!await StandsAsync(context, row, cancellation))
                {
                    context.ReminderOutbox.Add(new ReminderOutboxRow
                    {
                        RunnerId = row.RunnerId,
                        Kind = row.Kind,
                        LocalDate = row.NextLocalDate,
                        TenantId = await LaneAsync(context, row.RunnerId, cancellation),
                        DueAt = row.NextDue,
                        NotBefore = row.NextDue,
                        ExpiresAt = row.NextDue + Duration.FromMinutes(row.WindowMinutes ?? options.Value.WindowMinutes),
                    });
                }

                (row.NextLocalDate, row.LocalTime, row.NextDue) = next.After(row.Week, row.Zone, row.LocalTime, row.NextLocalDate);
            }

            await context.SaveChangesAsync(cancellation);
            return due.Count;
        },
        cancellation);

    public Task<IReadOnlyList<string>> WaitingLanesAsync(Instant now, CancellationToken cancellation) => database.ReadAsync(
        async context => (IReadOnlyList<string>)await context.ReminderOutbox
            .Where(row => row.TenantId != ReminderLanes.Unlimited && row.NotBefore <= now).Select(row => row.TenantId).Distinct().ToListAsync(cancellation),
        cancellation);

    public Task<IReadOnlyList<ClaimedReminder>> ClaimAsync(string owner, Instant now, IReadOnlyList<LaneShare> shares, CancellationToken cancellation) => database.WriteAsync(
        async context =>
        {
            var rows = new List<ReminderOutboxRow>();
            foreach (var share in shares)
            {
                rows.AddRange(await context.ReminderOutbox.Where(row => row.TenantId == share.Lane && row.NotBefore <= now).OrderBy(row => row.NotBefore)
                    .Take(share.Most).ToListAsync(cancellation));
            }

            foreach (var row in rows)
            {
                row.NotBefore = now + Duration.FromSeconds(options.Value.LeaseSeconds);
                row.Attempt++;
                row.Owner = owner;
            }

            await context.SaveChangesAsync(cancellation);
            var runners = rows.ConvertAll(row => row.RunnerId);
            var addresses = (await context.RunnerAddresses.AsNoTracking().Where(row => row.OffReason == null && runners.Contains(row.RunnerId)).ToListAsync(cancellation))
                .ToLookup(row => row.RunnerId);
            return (IReadOnlyList<ClaimedReminder>)rows.ConvertAll(row => new ClaimedReminder(
                new ReminderKey(new RunnerId(row.RunnerId), row.Kind, row.LocalDate), row.TenantId, row.DueAt, row.ExpiresAt, row.Attempt, row.Failed, row.NotBefore,
                addresses[row.RunnerId].MaxBy(address => address.UpdatedAt)?.ToAddress()));
        },
        cancellation);

    public Task<int> SettleAsync(string owner, IReadOnlyList<Settlement> settlements, Instant now, CancellationToken cancellation) => database.WriteAsync(
        async context =>
        {
            var ours = 0;
            foreach (var settlement in settlements)
            {
                var (key, attempt) = (settlement.Reminder.Key, settlement.Reminder.Attempt);
                var row = await context.ReminderOutbox.SingleOrDefaultAsync(
                    each => each.RunnerId == key.Runner.Value && each.Kind == key.Kind && each.LocalDate == key.Date && each.Owner == owner && each.Attempt == attempt,
                    cancellation);
                if (row is not null)
                {
                    Settle(context, row, settlement, now);
                    ours++;
                }
            }

            await context.SaveChangesAsync(cancellation);
            return ours;
        },
        cancellation);

    public Task BeatAsync(string owner, Instant now, CancellationToken cancellation) => database.WriteAsync(
        async context =>
        {
            var beat = await context.Heartbeats.SingleOrDefaultAsync(row => row.Name == Heartbeat, cancellation);
            if (beat is null)
            {
                context.Heartbeats.Add(new HeartbeatRow { Name = Heartbeat, At = now, Owner = owner });
            }
            else
            {
                (beat.At, beat.Owner) = (now, owner);
            }

            return await context.SaveChangesAsync(cancellation);
        },
        cancellation);

    public Task<Instant?> LastBeatAsync(CancellationToken cancellation) => database.ReadAsync(
        async context => (await context.Heartbeats.AsNoTracking().SingleOrDefaultAsync(row => row.Name == Heartbeat, cancellation))?.At,
        cancellation);

    private static void Settle(CoachDbContext context, ReminderOutboxRow row, Settlement settlement, Instant now)
    {
        switch (settlement)
        {
            case Settlement.Over over:
                context.ReminderOutbox.Remove(row);
                context.ReminderSent.Add(new ReminderSentRow
                {
                    RunnerId = row.RunnerId,
                    Kind = row.Kind,
                    LocalDate = row.LocalDate,
                    TenantId = row.TenantId,
                    Outcome = over.Outcome,
                    DueAt = row.DueAt,
                    At = now,
                    Attempts = row.Attempt,
                    Uncertain = settlement.Reminder.Uncertain,
                });
                break;
            case Settlement.Dead dead:
                context.ReminderOutbox.Remove(row);
                context.ReminderDead.Add(new ReminderDeadRow
                {
                    RunnerId = row.RunnerId,
                    Kind = row.Kind,
                    LocalDate = row.LocalDate,
                    TenantId = row.TenantId,
                    Reason = dead.Reason,
                    DueAt = row.DueAt,
                    At = now,
                    Attempts = row.Attempt,
                    Uncertain = settlement.Reminder.Uncertain + (dead.Hidden ? 1 : 0),
                });
                break;
            case Settlement.Again again:
                row.NotBefore = now + again.After;
                row.Attempt -= again.Try == Try.None ? 1 : 0;
                row.Failed += again.Try == Try.Failed ? 1 : 0;
                row.TenantId = again.Lane ?? row.TenantId;
                row.Owner = null;
                break;
        }
    }

    private static async Task<string> LaneAsync(CoachDbContext context, string runner, CancellationToken cancellation) =>
        (await context.RunnerAddresses.Where(row => row.RunnerId == runner).OrderBy(row => row.OffReason != null).ThenByDescending(row => row.UpdatedAt)
            .Select(row => new { row.ChannelId, row.TenantId }).FirstOrDefaultAsync(cancellation)) is { } address
            ? ReminderLanes.Of(address.ChannelId, address.TenantId)
            : ReminderLanes.Unlimited;

    /// <summary>Whether it waits already, or was settled already, such as for a runner who moved their time later on the same day.</summary>
    private static async Task<bool> StandsAsync(CoachDbContext context, ReminderRow row, CancellationToken cancellation) =>
        await context.ReminderSent.AnyAsync(sent => sent.RunnerId == row.RunnerId && sent.Kind == row.Kind && sent.LocalDate == row.NextLocalDate, cancellation)
        || await context.ReminderDead.AnyAsync(dead => dead.RunnerId == row.RunnerId && dead.Kind == row.Kind && dead.LocalDate == row.NextLocalDate, cancellation)
        || await context.ReminderOutbox.AnyAsync(waiting => waiting.RunnerId == row.RunnerId && waiting.Kind == row.Kind && waiting.LocalDate == row.NextLocalDate, cancellation);
}
