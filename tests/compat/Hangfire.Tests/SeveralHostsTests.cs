using Hangfire.States;
using Hangfire.Storage;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class SeveralHostsTests
{
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
