using Hangfire.States;
using Hangfire.Storage;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class SeveralHostsTests
{
    [PostgresFact]
    public async Task A_killed_hosts_job_is_taken_over_within_thirty_seconds()
    {
        await using var database = await TestDatabase.Create();
        using var doomed = await HostProcess.Start(database);
        string id;
        await using (var client = await JobHost.Start(database, server => server.Queues = ["elsewhere"]))
        {
            id = client.Jobs.Enqueue<Work>(work => work.WaitForGate());
            await Eventually.Is(() => client.StateOf(id) == ProcessingState.StateName);
        }

        await using var heir = await JobHost.Start(database);
        heir.Journal.Gate.SetResult();
        await Task.Delay(2000);
        Assert.Equal(ProcessingState.StateName, heir.StateOf(id));

        doomed.Kill();

        await Eventually.Is(() => heir.StateOf(id) == SucceededState.StateName, seconds: 30);
        Assert.Equal(["waiting", "through"], heir.Journal.Entries);
    }

    [PostgresFact]
    public async Task No_job_is_lost_when_hosts_are_killed_at_work()
    {
        const int Jobs = 120;
        await using var database = await TestDatabase.Create();
        await using var client = await JobHost.StartClient(database);
        for (var i = 0; i < Jobs; i++)
        {
            client.Jobs.Enqueue<Work>(work => work.Ignorant(100));
        }

        var monitoring = client.Storage.GetMonitoringApi();
        for (var i = 1; i <= 2; i++)
        {
            using var doomed = await HostProcess.Start(database);
            var some = i * 5;
            await Eventually.Is(() => monitoring.SucceededListCount() >= some);
            doomed.Kill();
        }

        Assert.NotEqual(Jobs, monitoring.SucceededListCount());
        await using var heir = await JobHost.Start(database);
        await Eventually.Is(() => monitoring.SucceededListCount() == Jobs, seconds: 60);
    }

    [PostgresFact]
    public async Task Hosts_may_start_at_once_on_an_empty_database()
    {
        await using var database = await TestDatabase.Create();

        var hosts = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => HostProcess.Start(database)));

        await using var client = await JobHost.StartClient(database);
        var id = client.Jobs.Enqueue<Work>(work => work.Note("x"));
        await Eventually.Is(() => client.StateOf(id) == SucceededState.StateName);
        Assert.Equal(3, client.Storage.GetMonitoringApi().Servers().Count);
        Array.ForEach(hosts, host => host.Dispose());
    }

    [PostgresFact]
    public async Task A_host_without_a_server_leaves_its_jobs_to_one_that_comes_later()
    {
        await using var database = await TestDatabase.Create();
        await using var client = await JobHost.StartClient(database);
        var id = client.Jobs.Enqueue<Work>(work => work.Note("x"));
        client.Recurring.AddOrUpdate<Work>("yearly", work => work.Note("y"), Cron.Yearly());
        await Task.Delay(1500);
        Assert.Equal(EnqueuedState.StateName, client.StateOf(id));

        await using var performer = await JobHost.Start(database);

        await Eventually.Is(() => client.StateOf(id) == SucceededState.StateName);
    }

    [PostgresFact]
    public async Task A_recurring_job_is_registered_by_several_hosts_at_once_and_runs_once_a_time()
    {
        await using var database = await TestDatabase.Create();
        var journal = new Journal();
        await using var first = await JobHost.Start(database, journal: journal);
        await using var second = await JobHost.Start(database, journal: journal);
        await using var third = await JobHost.Start(database, journal: journal);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => new[] { first, second, third }[i % 3]
            .Recurring.AddOrUpdate<Work>("shared", work => work.Note("shared"), "* * * * * *"))));

        await Task.Delay(6000);
        first.Recurring.RemoveIfExists("shared");
        await Task.Delay(1500);
        var created = first.Storage.GetMonitoringApi().SucceededJobs(0, 100).Select(job => job.Value.SucceededAt).Count();
        Assert.InRange(created, 3, 8);
        Assert.Equal(created, journal.Count("shared"));
    }

    [PostgresFact]
    public async Task A_method_that_may_not_run_twice_at_once_does_not_even_on_two_hosts()
    {
        await using var database = await TestDatabase.Create();
        var journal = new Journal();
        await using var first = await JobHost.Start(database, journal: journal);
        await using var second = await JobHost.Start(database, journal: journal);

        for (var i = 0; i < 6; i++)
        {
            first.Jobs.Enqueue<Work>(work => work.OneAtATime());
        }

        await Eventually.Is(() => journal.Count("done") == 6, seconds: 40);
        Assert.Equal(1, journal.MostAtOnce);
    }

    [PostgresFact]
    public async Task Runs_missed_while_no_host_was_up_are_made_up_for_as_their_mode_says()
    {
        await using var database = await TestDatabase.Create();
        var soon = TimeProvider.System.GetUtcNow().AddSeconds(10);
        soon = soon.Second > 56 ? soon.AddSeconds(6) : soon;
        await using (var before = await JobHost.Start(database))
        {
            var twice = $"{soon.Second},{soon.Second + 2} {soon.Minute} {soon.Hour} * * *";
            before.Recurring.AddOrUpdate<Work>("relaxed", work => work.Note("relaxed"), twice);
            before.Recurring.AddOrUpdate<Work>(
                "strict", work => work.Note("strict"), twice, new RecurringJobOptions { MisfireHandling = MisfireHandlingMode.Strict });
            before.Recurring.AddOrUpdate<Work>(
                "ignorable", work => work.Note("ignorable"), twice, new RecurringJobOptions { MisfireHandling = MisfireHandlingMode.Ignorable });
        }

        // The later of the two must be later than what still counts as on time, which is 15 s.
        await Task.Delay(soon.AddSeconds(2 + 20) - TimeProvider.System.GetUtcNow());
        await using var after = await JobHost.Start(database);

        await Eventually.Is(() => after.Journal.Count("strict") == 2 && after.Journal.Count("relaxed") == 1, seconds: 30);
        await Task.Delay(3000);
        Assert.Equal(["relaxed", "strict", "strict"], after.Journal.Entries.Order());
        using var connection = after.Storage.GetConnection();
        Assert.All(connection.GetRecurringJobs(), job => Assert.True(job.NextExecution > TimeProvider.System.GetUtcNow().UtcDateTime));
    }

    [PostgresFact]
    public async Task A_job_enqueued_on_one_host_is_performed_by_another()
    {
        await using var database = await TestDatabase.Create();
        await using var performer = await JobHost.Start(database);
        await using var client = await JobHost.Start(database, server => server.Queues = ["elsewhere"]);

        client.Jobs.Enqueue<Work>(work => work.Note("from afar"));

        await Eventually.Is(() => performer.Journal.Count("from afar") == 1);
        Assert.Empty(client.Journal.Entries);
        Assert.Equal(2, client.Storage.GetMonitoringApi().Servers().Count);
    }
}
