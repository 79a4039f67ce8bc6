using CoachBot.Reminders.Queue;
using NodaTime;
using Npgsql;

namespace CoachBot.Reminders.Limits;

internal sealed class PostgresLaneLeases(NpgsqlDataSource database) : ILaneLeases
{
    public static readonly Duration Length = Duration.FromSeconds(15);

    private const string Take = """
        INSERT INTO reminder_lanes AS l (tenant_id, owner, leased_until, opens_at, rate_per_second)
        SELECT lane, $1, $3 + $4, $3, $5 FROM unnest($2) AS lane ORDER BY lane
        ON CONFLICT (tenant_id) DO UPDATE SET owner = $1, leased_until = $3 + $4,
            opens_at = CASE WHEN l.owner = $1 THEN l.opens_at ELSE greatest(l.opens_at, l.leased_until + interval '1 second') END
        WHERE l.owner = $1 OR l.leased_until < $3
        RETURNING tenant_id, leased_until, opens_at, rate_per_second, slowed_at
        """;

    public async Task<IReadOnlyList<LaneLease>> TakeAsync(string owner, IReadOnlyCollection<string> lanes, Instant now, CancellationToken cancellation)
    {
        await using var take = database.CreateCommand(Take).With(owner, lanes.ToArray(), now.ToDateTimeUtc(), Length.ToTimeSpan(), LaneRate.Full);
        await using var rows = await take.ExecuteReaderAsync(cancellation);
        var leases = new List<LaneLease>();
        while (await rows.ReadAsync(cancellation))
        {
            leases.Add(new LaneLease(
                rows.GetString(0),
                Instant.FromDateTimeUtc(rows.GetDateTime(1)),
                Instant.FromDateTimeUtc(rows.GetDateTime(2)),
                rows.GetDouble(3),
                await rows.IsDBNullAsync(4, cancellation) ? null : Instant.FromDateTimeUtc(rows.GetDateTime(4))));
        }

        return leases;
    }

    public async Task SlowAsync(string owner, string lane, double perSecond, Instant now, CancellationToken cancellation)
    {
        await using var slow = database.CreateCommand("UPDATE reminder_lanes SET rate_per_second = $3, slowed_at = $4 WHERE tenant_id = $2 AND owner = $1")
            .With(owner, lane, perSecond, now.ToDateTimeUtc());
        await slow.ExecuteNonQueryAsync(cancellation);
    }

    public async Task ReleaseAsync(string owner, Instant now, CancellationToken cancellation)
    {
        await using var release = database.CreateCommand("UPDATE reminder_lanes SET owner = NULL, leased_until = least(leased_until, $2) WHERE owner = $1")
            .With(owner, now.ToDateTimeUtc());
        await release.ExecuteNonQueryAsync(cancellation);
    }
}
