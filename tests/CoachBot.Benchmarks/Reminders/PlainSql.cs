using System.Diagnostics;
using Npgsql;

namespace CoachBot.Benchmarks.Reminders;

/// <summary>What the database could do at best: claim and complete in batches, over two connections, with nothing in between.</summary>
internal static class PlainSql
{
    private const string Claim = """
        UPDATE reminder_outbox o SET not_before = now() + interval '30 seconds', attempt = o.attempt + 1, owner = $1
        WHERE o.ctid = ANY(ARRAY(SELECT ctid FROM reminder_outbox WHERE tenant_id = '' AND not_before <= now() ORDER BY not_before LIMIT $2 FOR UPDATE SKIP LOCKED))
        RETURNING o.runner_id
        """;

    private const string Complete = """
        WITH done AS (
            DELETE FROM reminder_outbox WHERE runner_id = ANY($2) AND owner = $1 RETURNING runner_id, kind, local_date, tenant_id, due_at, attempt)
        INSERT INTO reminder_sent (runner_id, kind, local_date, tenant_id, outcome, due_at, at, attempts, uncertain)
        SELECT runner_id, kind, local_date, tenant_id, 'sent', due_at, now(), attempt, 0 FROM done
        """;

    public static async Task<double> PerSecondAsync(string connection, int batch)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Max Auto Prepare=10;Auto Prepare Min Usages=1");
        var began = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, 2).Select(worker => Task.Run(() => WorkAsync(source, $"worker-{worker}", batch))));
        return counts.Sum() / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static async Task<int> WorkAsync(NpgsqlDataSource source, string owner, int batch)
    {
        await using var open = await source.OpenConnectionAsync();
        for (var total = 0; ;)
        {
            var runners = new List<string>(batch);
            await using (var claim = new NpgsqlCommand(Claim, open) { Parameters = { new() { Value = owner }, new() { Value = batch } } })
            await using (var rows = await claim.ExecuteReaderAsync())
            {
                while (await rows.ReadAsync())
                {
                    runners.Add(rows.GetString(0));
                }
            }

            if (runners.Count == 0)
            {
                return total;
            }

            await using var complete = new NpgsqlCommand(Complete, open) { Parameters = { new() { Value = owner }, new() { Value = runners.ToArray() } } };
            total += await complete.ExecuteNonQueryAsync();
        }
    }
}
