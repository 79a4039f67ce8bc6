using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class KilledAtWorkTests
{
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
}
