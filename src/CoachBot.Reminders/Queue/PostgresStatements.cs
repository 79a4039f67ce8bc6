using CoachBot.Storage.Reminders;

namespace CoachBot.Reminders.Queue;

/// <summary>
/// One statement a step, hundreds of reminders a statement: what costs is the commit. Rows are found by key within a LATERAL with a LIMIT,
/// which keeps the planner from starting at the other end and reading a whole table for each batch.
/// </summary>
internal static class PostgresStatements
{
    public const string Due = """
        SELECT runner_id, kind, zone, local_time, next_local_date, next_due, week, window_minutes, ctid::text FROM reminders
        WHERE enabled AND next_due <= $1 ORDER BY next_due LIMIT $2 FOR UPDATE SKIP LOCKED
        """;

    /// <summary>The lane is that of the address in use last; what was settled already, or waits already, is not sent again.</summary>
    public const string ToOutbox = $"""
        INSERT INTO reminder_outbox (runner_id, kind, local_date, tenant_id, due_at, not_before, expires_at, attempt, failed)
        SELECT d.runner_id, d.kind, d.local_date,
            coalesce((SELECT {ReminderLanes.Sql} FROM runner_addresses a WHERE a.runner_id = d.runner_id
                ORDER BY a.off_reason IS NULL DESC, a.updated_at DESC LIMIT 1), ''),
            d.due, d.due, d.due + make_interval(mins => d.late), 0, 0
        FROM unnest($1, $2, $3, $4, $5) AS d(runner_id, kind, local_date, due, late)
        WHERE NOT EXISTS (SELECT 1 FROM reminder_sent s WHERE s.runner_id = d.runner_id AND s.kind = d.kind AND s.local_date = d.local_date)
            AND NOT EXISTS (SELECT 1 FROM reminder_dead x WHERE x.runner_id = d.runner_id AND x.kind = d.kind AND x.local_date = d.local_date)
        ON CONFLICT DO NOTHING
        """;

    /// <summary>By the rows' places, which cannot change while this transaction holds their locks.</summary>
    public const string Advance = """
        UPDATE reminders r SET next_local_date = d.next_date, local_time = d.next_time, next_due = d.next_due
        FROM unnest($1, $2, $3, $4) AS d(place, next_date, next_time, next_due)
        WHERE r.ctid = d.place::tid
        """;

    /// <summary>Steps from lane to lane along the index; the outbox may hold a million rows of a few tenants.</summary>
    public const string WaitingLanes = """
        WITH RECURSIVE lanes AS (
            (SELECT tenant_id FROM reminder_outbox WHERE tenant_id > '' ORDER BY tenant_id LIMIT 1)
            UNION ALL
            SELECT (SELECT o.tenant_id FROM reminder_outbox o WHERE o.tenant_id > l.tenant_id ORDER BY o.tenant_id LIMIT 1) FROM lanes l WHERE l.tenant_id IS NOT NULL)
        SELECT tenant_id FROM lanes l
        WHERE tenant_id IS NOT NULL AND EXISTS (SELECT 1 FROM reminder_outbox o WHERE o.tenant_id = l.tenant_id AND o.not_before <= $1)
        """;

    public const string Glance = $"""
        SELECT EXISTS (SELECT 1 FROM reminders WHERE enabled AND next_due <= $1)
            OR EXISTS (SELECT 1 FROM reminder_outbox WHERE tenant_id = '{ReminderLanes.Unlimited}' AND not_before <= $1),
            EXISTS ({WaitingLanes})
        """;

    /// <summary>With the address that is on and was used last, as it is now.</summary>
    public const string Claim = """
        WITH mine AS (
            UPDATE reminder_outbox o SET not_before = $2 + $3, attempt = o.attempt + 1, owner = $1
            WHERE o.ctid = ANY(ARRAY(SELECT c.ctid FROM unnest($4, $5) AS l(lane, most) CROSS JOIN LATERAL (
                SELECT q.ctid FROM reminder_outbox q WHERE q.tenant_id = l.lane AND q.not_before <= $2
                ORDER BY q.not_before LIMIT l.most FOR UPDATE SKIP LOCKED) c))
            RETURNING o.runner_id, o.kind, o.local_date, o.tenant_id, o.due_at, o.expires_at, o.attempt, o.failed, o.not_before)
        SELECT m.*, a.* FROM mine m LEFT JOIN LATERAL (
            SELECT channel_id, channel_user_id, conversation_id, service_url, bot_id, tenant_id, aad_object_id, locale, updated_at FROM runner_addresses
            WHERE runner_id = m.runner_id AND off_reason IS NULL ORDER BY updated_at DESC LIMIT 1) a ON true
        """;

    /// <summary>The place of the outbox row of each key d.</summary>
    private const string Place = """
        LATERAL (SELECT q.ctid FROM reminder_outbox q
            WHERE q.runner_id = d.runner_id AND q.kind = d.kind AND q.local_date = d.local_date LIMIT 1) x
        """;

    /// <summary>Matching owner and attempt is the fence: a stalled host's late word finds nothing.</summary>
    private const string Finish = $"""
        WITH done AS (
            DELETE FROM reminder_outbox o
            WHERE o.ctid = ANY(ARRAY(SELECT x.ctid FROM unnest($2, $3, $4) AS d(runner_id, kind, local_date) CROSS JOIN {Place}))
                AND o.owner = $1 AND o.attempt = $5
            RETURNING o.runner_id, o.kind, o.local_date, o.tenant_id, o.due_at, o.attempt, o.attempt - 1 - o.failed + $8 AS uncertain)

        """;

    public const string FinishSent = Finish + """
        INSERT INTO reminder_sent (runner_id, kind, local_date, tenant_id, outcome, due_at, at, attempts, uncertain)
        SELECT runner_id, kind, local_date, tenant_id, $6, due_at, $7, attempt, uncertain FROM done ON CONFLICT DO NOTHING
        """;

    public const string FinishDead = Finish + """
        INSERT INTO reminder_dead (runner_id, kind, local_date, tenant_id, reason, due_at, at, attempts, uncertain)
        SELECT runner_id, kind, local_date, tenant_id, $6, due_at, $7, attempt, uncertain FROM done
        ON CONFLICT (runner_id, kind, local_date) DO UPDATE SET reason = excluded.reason, at = excluded.at, attempts = excluded.attempts, uncertain = excluded.uncertain
        """;

    public const string Later = $"""
        UPDATE reminder_outbox o SET not_before = d.not_before, attempt = o.attempt - d.uncounted, failed = o.failed + d.failed,
            tenant_id = coalesce(d.lane, o.tenant_id), owner = NULL
        FROM unnest($2, $3, $4, $5, $6, $7, $8, $9) AS d(runner_id, kind, local_date, attempt, not_before, uncounted, failed, lane) CROSS JOIN {Place}
        WHERE o.ctid = x.ctid AND o.owner = $1 AND o.attempt = d.attempt
        """;
}
