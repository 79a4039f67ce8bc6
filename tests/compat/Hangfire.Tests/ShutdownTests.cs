using Hangfire.States;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class ShutdownTests
{
    [Theory, InMemory, Postgres]
    public async Task A_stop_waits_for_a_job_that_is_about_to_end(string storage)
    {
        await using var host = await JobHost.Start(storage);
        var id = host.Jobs.Enqueue<Work>(work => work.Ignorant(1500));
        await Eventually.Is(() => host.Journal.Count("started") == 1);

        await host.Stop();

        Assert.Equal(["started", "finished"], host.Journal.Entries);
        Assert.Equal(SucceededState.StateName, host.StateOf(id));
    }

    [PostgresFact]
    public async Task A_job_that_stops_when_told_is_handed_to_another_host()
    {
        await using var database = await TestDatabase.Create();
        await using var leaving = await JobHost.Start(database);
        var id = leaving.Jobs.Enqueue<Work>(work => work.UntilCancelled(CancellationToken.None));
        await Eventually.Is(() => leaving.Journal.Count("running") == 1);
        await using var staying = await JobHost.Start(database);

        await leaving.Stop();

        Assert.Equal(["running", "cancelled"], leaving.Journal.Entries);
        await Eventually.Is(() => staying.Journal.Count("running") == 1, seconds: 30);
        Assert.Equal(ProcessingState.StateName, staying.StateOf(id));
        staying.Jobs.Delete(id);
    }

    [PostgresFact]
    public async Task A_job_that_outlasts_the_patience_of_a_stop_is_handed_to_another_host()
    {
        await using var database = await TestDatabase.Create();
        await using var leaving = await JobHost.Start(database, server => server.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var id = leaving.Jobs.Enqueue<Work>(work => work.WaitForGate());
        await Eventually.Is(() => leaving.Journal.Count("waiting") == 1);
        await using var staying = await JobHost.Start(database);
        staying.Journal.Gate.SetResult();

        await leaving.Stop();

        await Eventually.Is(() => staying.StateOf(id) == SucceededState.StateName, seconds: 30);
        leaving.Journal.Gate.SetResult();
        await Task.Delay(1000);
        Assert.Single(staying.Storage.GetMonitoringApi().SucceededJobs(0, 10));
    }

    [Theory, InMemory, Postgres]
    public async Task A_running_job_that_is_deleted_is_told_to_stop_and_stays_deleted(string storage)
    {
        await using var host = await JobHost.Start(storage);
        var id = host.Jobs.Enqueue<Work>(work => work.UntilCancelled(CancellationToken.None));
        await Eventually.Is(() => host.Journal.Count("running") == 1);

        Assert.True(host.Jobs.Delete(id));

        await Eventually.Is(() => host.Journal.Count("cancelled") == 1, seconds: 30);
        await Task.Delay(1000);
        Assert.Equal(DeletedState.StateName, host.StateOf(id));
    }
}
