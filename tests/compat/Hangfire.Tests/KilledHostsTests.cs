using Hangfire.States;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class KilledHostsTests
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
}
