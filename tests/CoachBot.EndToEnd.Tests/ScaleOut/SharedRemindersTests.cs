using CoachBot.EndToEnd.Tests.Browser;
using CoachBot.EndToEnd.Tests.Hosting;

namespace CoachBot.EndToEnd.Tests.ScaleOut;

/// <summary>Reminders are whoever's turn it is: one host sends, it goes, another one sends.</summary>
[Collection(Alone.Name)]
public sealed class SharedRemindersTests
{
    private const int Runners = 8;

    [LongProxyFact]
    public async Task Each_reminder_is_sent_once_and_another_host_goes_on_when_the_sending_one_stops()
    {
        await using var fleet = await Fleet.StartAsync(hosts: 2);
        await fleet.QueryAsync<int>(
            """
            CREATE TABLE senders (runner_id text, host text);
            CREATE FUNCTION note_sender() RETURNS trigger LANGUAGE plpgsql AS
              'BEGIN INSERT INTO senders VALUES (NEW.runner_id, current_setting(''test.host'')); RETURN NULL; END';
            CREATE TRIGGER note_sender AFTER INSERT ON reminder_sent FOR EACH ROW EXECUTE FUNCTION note_sender();
            """);
        await Task.WhenAll(Enumerable.Range(0, Runners).Select(async _ =>
        {
            using var runner = await Onboarding.WithPlanAsync(fleet.Proxy.Address);
            await runner.WantRemindersAsync();
        }));
        var runners = await fleet.QueryAsync<string>("SELECT runner_id FROM runner_snapshots ORDER BY runner_id");
        Assert.Equal(Runners, runners.Length);

        var first = await SendAsync(fleet, runners[..4]);
        await fleet.TerminateAsync(first[^1] - '0');
        var second = await SendAsync(fleet, runners[4..]);

        Assert.NotEqual(first, second);
        Assert.Equal(Runners, (await fleet.QueryAsync<string>("SELECT runner_id FROM senders")).Length);
        Assert.Equal(["sent"], await fleet.QueryAsync<string>("SELECT DISTINCT outcome FROM reminder_sent"));
        Assert.Equal(runners, await fleet.QueryAsync<string>(
            "SELECT DISTINCT c.runner_id FROM chat_activities a JOIN conversations c USING (conversation_id) WHERE NOT a.from_runner AND a.activity_id LIKE 'reminder-session-%' ORDER BY 1"));
    }

    /// <summary>Makes them due now; answers with the one host that has sent them.</summary>
    private static async Task<string> SendAsync(Fleet fleet, string[] runners)
    {
        var list = string.Join(',', runners.Select(runner => $"'{runner}'"));
        await fleet.QueryAsync<int>(
            $"""
             INSERT INTO reminders (runner_id, kind, zone, local_time, next_local_date, next_due, enabled)
             SELECT runner_id, 'session', 'Europe/London', (now() AT TIME ZONE 'Europe/London')::time, (now() AT TIME ZONE 'Europe/London')::date, now(), true
             FROM runner_snapshots WHERE runner_id IN ({list})
             ON CONFLICT (runner_id, kind) DO UPDATE SET next_due = excluded.next_due, next_local_date = excluded.next_local_date
             """);
        for (var attempt = 0; attempt < 400; attempt++)
        {
            if ((await fleet.QueryAsync<string>($"SELECT host FROM senders WHERE runner_id IN ({list})")) is { } hosts && hosts.Length == runners.Length)
            {
                return Assert.Single(hosts.Distinct());
            }

            await Task.Delay(250);
        }

        throw new TimeoutException("The reminders were not sent.");
    }
}

/// <summary>Takes up to two minutes, since the job that sends starts each minute: with infra/test.sh --long only. That hosts share reminders, each sent once, is what KillTests show every time.</summary>
public sealed class LongProxyFactAttribute : FactAttribute
{
    public LongProxyFactAttribute()
    {
        var proxy = new ProxyFactAttribute();
        Skip = proxy.Skip ?? (Environment.GetEnvironmentVariable("COACHBOT_LONG") == "1" ? null : "long: run infra/test.sh --long");
    }
}
