using Hangfire.States;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class ContinuationTests
{
    [Theory, InMemory, Postgres]
    public async Task A_continuation_runs_after_its_parent(string storage)
    {
        await using var host = await JobHost.Start(storage);

        var parent = host.Jobs.Schedule<Work>(work => work.Note("first"), TimeSpan.FromSeconds(1));
        var child = host.Jobs.ContinueJobWith<Work>(parent, work => work.Note("second"));

        Assert.Equal(AwaitingState.StateName, host.StateOf(child));
        await Eventually.Is(() => host.StateOf(child) == SucceededState.StateName, seconds: 40);
        Assert.Equal(["first", "second"], host.Journal.Entries);
    }

    [Theory, InMemory, Postgres]
    public async Task A_continuation_of_a_finished_job_runs_at_once(string storage)
    {
        await using var host = await JobHost.Start(storage);
        var parent = host.Jobs.Enqueue<Work>(work => work.Note("first"));
        await Eventually.Is(() => host.StateOf(parent) == SucceededState.StateName);

        var child = host.Jobs.ContinueJobWith<Work>(parent, work => work.Note("second"));

        await Eventually.Is(() => host.StateOf(child) == SucceededState.StateName);
    }

    [Theory, InMemory, Postgres]
    public async Task A_continuation_does_not_run_when_its_parent_is_deleted(string storage)
    {
        await using var host = await JobHost.Start(storage);
        var parent = host.Jobs.Schedule<Work>(work => work.Note("first"), TimeSpan.FromHours(1));
        var child = host.Jobs.ContinueJobWith<Work>(parent, work => work.Note("second"));

        host.Jobs.Delete(parent);

        await Eventually.Is(() => host.StateOf(child) == DeletedState.StateName);
        Assert.Empty(host.Journal.Entries);
    }
}
