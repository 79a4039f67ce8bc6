using Hangfire.States;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class ConcurrencyTests
{
    [Theory, InMemory, Postgres]
    public async Task A_second_run_that_does_not_get_the_lock_in_time_fails(string storage)
    {
        await using var host = await JobHost.Start(storage);
        var first = host.Jobs.Enqueue<Work>(work => work.OneOrNone());
        await Eventually.Is(() => host.Journal.Count("in") == 1);

        var second = host.Jobs.Enqueue<Work>(work => work.OneOrNone());

        await Eventually.Is(() => host.StateOf(second) == FailedState.StateName);
        var failed = Assert.Single(host.Storage.GetMonitoringApi().FailedJobs(0, 1)).Value;
        Assert.Contains("DistributedLock", failed.ExceptionType, StringComparison.Ordinal);
        host.Journal.Gate.SetResult();
        await Eventually.Is(() => host.StateOf(first) == SucceededState.StateName);
    }

    [Theory, InMemory, Postgres]
    public async Task A_lock_is_free_again_once_it_is_disposed_of(string storage)
    {
        await using var host = await JobHost.Start(storage);
        using var connection = host.Storage.GetConnection();
        using var other = host.Storage.GetConnection();

        using (connection.AcquireDistributedLock("scales", TimeSpan.FromSeconds(1)))
        {
            Assert.ThrowsAny<Exception>(() => other.AcquireDistributedLock("scales", TimeSpan.FromSeconds(1)));
            using var unrelated = other.AcquireDistributedLock("barbell", TimeSpan.FromSeconds(1));
        }

        using var taken = other.AcquireDistributedLock("scales", TimeSpan.FromSeconds(5));
        Assert.NotNull(taken);
    }
}
