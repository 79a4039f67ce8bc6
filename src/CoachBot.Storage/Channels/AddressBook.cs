using CoachBot.Storage.Database;
using CoachBot.Training.Runners;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage.Channels;

internal sealed class AddressBook(CoachDatabase database, IClock clock) : IAddressBook
{
    // A row that says the same stays as it is; only once a day its age is refreshed. Most turns write nothing here.
    private static readonly Duration Refresh = Duration.FromDays(1);

    public Task<RunnerId> UpsertAsync(RunnerAddress address, CancellationToken cancellation = default)
    {
        var now = clock.GetCurrentInstant();
        return database.WriteOnceAsync(
            async context =>
            {
                var known = await context.RunnerAddresses.AsNoTracking().SingleOrDefaultAsync(
                    row => row.ChannelId == address.ChannelId && row.ChannelUserId == address.ChannelUserId, cancellation);
                var own = known is null ? address : address with { Runner = new RunnerId(known.RunnerId) };
                if (known is not null && IsFresh(known, own, now))
                {
                    return own.Runner;
                }

                try
                {
                    await WriteAsync(context, own, now, cancellation);
                    return own.Runner;
                }
                catch (Exception e) when (DatabaseErrors.IsUniqueViolation(e))
                {
                    // Two first contacts of one user raced; the other one won.
                    var winner = await context.RunnerAddresses.AsNoTracking().SingleAsync(
                        row => row.ChannelId == address.ChannelId && row.ChannelUserId == address.ChannelUserId, cancellation);
                    return new RunnerId(winner.RunnerId);
                }
            },
            cancellation);
    }

    public Task<IReadOnlyList<RunnerAddress>> FindAsync(RunnerId runner, CancellationToken cancellation = default) => database.ReadAsync(
        async context => (IReadOnlyList<RunnerAddress>)(await context.RunnerAddresses.AsNoTracking()
                .Where(row => row.RunnerId == runner.Value).OrderByDescending(row => row.UpdatedAt).ToListAsync(cancellation))
            .ConvertAll(row => row.ToAddress()),
        cancellation);

    public Task<RunnerAddress?> FindByUserAsync(string channelId, string channelUserId, CancellationToken cancellation = default) => database.ReadAsync(
        async context => (await context.RunnerAddresses.AsNoTracking().SingleOrDefaultAsync(
            row => row.ChannelId == channelId && row.ChannelUserId == channelUserId, cancellation))?.ToAddress(),
        cancellation);

    public Task SwitchOffAsync(RunnerId runner, string channelId, string reason, CancellationToken cancellation = default) =>
        SwitchAsync(runner, channelId, reason, cancellation);

    public Task SwitchOnAsync(RunnerId runner, string channelId, CancellationToken cancellation = default) =>
        SwitchAsync(runner, channelId, null, cancellation);

    public Task RemoveAsync(RunnerId runner, string channelId, CancellationToken cancellation = default) => database.WriteOnceAsync(
        context => context.RunnerAddresses.Where(row => row.RunnerId == runner.Value && row.ChannelId == channelId).ExecuteDeleteAsync(cancellation), cancellation);

    private Task<int> SwitchAsync(RunnerId runner, string channelId, string? reason, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        return database.WriteOnceAsync(
            context => context.RunnerAddresses.Where(row => row.RunnerId == runner.Value && row.ChannelId == channelId).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.OffReason, reason).SetProperty(row => row.UpdatedAt, now), cancellation),
            cancellation);
    }

    private static bool IsFresh(RunnerAddressRow known, RunnerAddress address, Instant now) =>
        known.ToAddress() == address with { OffReason = null, UpdatedAt = known.UpdatedAt } && now - known.UpdatedAt < Refresh;

    private static Task<int> WriteAsync(CoachDbContext context, RunnerAddress address, Instant now, CancellationToken cancellation) =>
        context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO runner_addresses (runner_id, channel_id, channel_user_id, conversation_id, service_url, bot_id, tenant_id, aad_object_id, locale, off_reason, updated_at)
            VALUES ({address.Runner.Value}, {address.ChannelId}, {address.ChannelUserId}, {address.ConversationId}, {address.ServiceUrl}, {address.BotId}, {address.TenantId}, {address.AadObjectId}, {address.Locale}, NULL, {now.ToDateTimeUtc()})
            ON CONFLICT (runner_id, channel_id) DO UPDATE SET
                channel_user_id = excluded.channel_user_id, conversation_id = excluded.conversation_id, service_url = excluded.service_url, bot_id = excluded.bot_id,
                tenant_id = excluded.tenant_id, aad_object_id = excluded.aad_object_id, locale = excluded.locale, off_reason = NULL, updated_at = excluded.updated_at
            """,
            cancellation);
}
