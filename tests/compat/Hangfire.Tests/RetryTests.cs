using Hangfire.States;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class RetryTests
{
    [Theory, InMemory, Postgres]
    public async Task A_job_that_fails_is_tried_again_until_it_succeeds(string storage)
    {
        await using var host = await JobHost.Start(storage);

        var id = host.Jobs.Enqueue<Work>(work => work.FailTwice());

        await Eventually.Is(() => host.StateOf(id) == SucceededState.StateName, seconds: 40);
        Assert.Equal(3, host.Journal.Count("try"));
    }

    [Theory, InMemory, Postgres]
    public async Task A_job_with_no_attempt_left_stays_failed_with_its_exception(string storage)
    {
        await using var host = await JobHost.Start(storage);

        var id = host.Jobs.Enqueue<Work>(work => work.AlwaysFail());

        await Eventually.Is(() => host.StateOf(id) == FailedState.StateName, seconds: 40);
        Assert.Equal(2, host.Journal.Count("try"));
        var failed = Assert.Single(host.Storage.GetMonitoringApi().FailedJobs(0, 10)).Value;
        Assert.Equal(typeof(InvalidOperationException).FullName, failed.ExceptionType);
        Assert.Equal("never", failed.ExceptionMessage);
    }

    [Theory, InMemory, Postgres]
    public async Task Between_attempts_a_job_is_scheduled_and_says_which_attempt_comes(string storage)
    {
        await using var host = await JobHost.Start(storage);

        var id = host.Jobs.Enqueue<Work>(work => work.AlwaysFail());

        await Eventually.Is(() => host.StateOf(id) == FailedState.StateName, seconds: 40);
        var history = host.Storage.GetMonitoringApi().JobDetails(id)!.History;
        var scheduled = history.Single(state => state.StateName == ScheduledState.StateName);
        Assert.StartsWith("Retry attempt 1 of 1", scheduled.Reason, StringComparison.Ordinal);
    }

    [Theory, InMemory, Postgres]
    public async Task A_job_may_be_deleted_instead_of_staying_failed(string storage)
    {
        await using var host = await JobHost.Start(storage);

        var id = host.Jobs.Enqueue<Work>(work => work.FailAndVanish());

        await Eventually.Is(() => host.StateOf(id) == DeletedState.StateName);
    }

    [Fact]
    public void Ten_attempts_are_the_default()
    {
        Assert.Equal(10, new AutomaticRetryAttribute().Attempts);
        Assert.Throws<ArgumentOutOfRangeException>(() => new AutomaticRetryAttribute { Attempts = -1 });
    }
}
