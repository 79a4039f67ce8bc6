using Hangfire.States;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class EnqueueTests
{
    [Theory, InMemory, Postgres]
    public async Task An_enqueued_call_is_made_once_and_the_job_succeeds(string storage)
    {
        await using var host = await JobHost.Start(storage);

        var id = host.Jobs.Enqueue<Work>(work => work.Note("hello"));

        await Eventually.Is(() => host.StateOf(id) == SucceededState.StateName);
        Assert.Equal(["hello"], host.Journal.Entries);
    }

    [Theory, InMemory, Postgres]
    public async Task Fifty_calls_are_each_made_once(string storage)
    {
        await using var host = await JobHost.Start(storage);

        for (var i = 0; i < 50; i++)
        {
            var number = i;
            host.Jobs.Enqueue<Work>(work => work.Note($"{number}"));
        }

        await Eventually.Is(() => host.Storage.GetMonitoringApi().SucceededListCount() == 50, seconds: 60);
        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"{i}").Order(), host.Journal.Entries.Order());
    }

    [Theory, InMemory, Postgres]
    public async Task The_result_of_an_asynchronous_call_is_kept(string storage)
    {
        await using var host = await JobHost.Start(storage);

        var id = host.Jobs.Enqueue<Work>(work => work.Add(2, 3));

        await Eventually.Is(() => host.StateOf(id) == SucceededState.StateName);
        var done = Assert.Single(host.Storage.GetMonitoringApi().SucceededJobs(0, 10));
        Assert.Equal(id, done.Key);
        Assert.Equal("5", done.Value.Result?.ToString());
    }

    [Theory, InMemory, Postgres]
    public async Task An_argument_arrives_as_it_was_given(string storage)
    {
        await using var host = await JobHost.Start(storage);
        var lesson = new Lesson { Title = "Hinge <b>", On = new DateTime(2026, 3, 2), Sets = ["5 × 20 kg", "5 × 22.5 kg"] };

        host.Jobs.Enqueue<Work>(work => work.Describe(lesson));

        await Eventually.Is(() => host.Journal.Count("Hinge <b> on 2026-03-02, 2 sets") == 1);
    }

    [Theory, InMemory, Postgres]
    public async Task Tokens_and_the_context_are_put_in_by_the_server(string storage)
    {
        await using var host = await JobHost.Start(storage);

        var id = host.Jobs.Enqueue<Work>(work => work.Placeholders("seen", CancellationToken.None, null, JobCancellationToken.Null));

        await Eventually.Is(() => host.Journal.Count($"seen True {id}") == 1);
    }

    [Theory, InMemory, Postgres]
    public async Task A_scheduled_call_waits_for_its_time(string storage)
    {
        await using var host = await JobHost.Start(storage);

        var id = host.Jobs.Schedule<Work>(work => work.Note("later"), TimeSpan.FromSeconds(2));

        Assert.Equal(ScheduledState.StateName, host.StateOf(id));
        Assert.Equal(1, host.Storage.GetMonitoringApi().ScheduledCount());
        await Task.Delay(1000);
        Assert.Empty(host.Journal.Entries);
        await Eventually.Is(() => host.StateOf(id) == SucceededState.StateName);
    }

    [Theory, InMemory, Postgres]
    public async Task A_scheduled_job_that_is_deleted_never_runs(string storage)
    {
        await using var host = await JobHost.Start(storage);
        var id = host.Jobs.Schedule<Work>(work => work.Note("later"), TimeSpan.FromSeconds(1));

        Assert.True(host.Jobs.Delete(id));

        await Task.Delay(3000);
        Assert.Empty(host.Journal.Entries);
        Assert.Equal(DeletedState.StateName, host.StateOf(id));
    }

    [Theory, InMemory, Postgres]
    public async Task A_succeeded_job_runs_again_when_it_is_requeued(string storage)
    {
        await using var host = await JobHost.Start(storage);
        var id = host.Jobs.Enqueue<Work>(work => work.Note("again"));
        await Eventually.Is(() => host.StateOf(id) == SucceededState.StateName);

        Assert.True(host.Jobs.Requeue(id));

        await Eventually.Is(() => host.Journal.Count("again") == 2);
    }

    [Theory, InMemory, Postgres]
    public async Task A_state_is_changed_only_from_the_expected_one(string storage)
    {
        await using var host = await JobHost.Start(storage);
        var id = host.Jobs.Schedule<Work>(work => work.Note("x"), TimeSpan.FromHours(1));

        Assert.False(host.Jobs.Delete(id, EnqueuedState.StateName));
        Assert.False(host.Jobs.Delete("999999999"));
        Assert.True(host.Jobs.Delete(id, ScheduledState.StateName));
    }

    [Theory, InMemory, Postgres]
    public async Task A_jobs_history_tells_its_states(string storage)
    {
        await using var host = await JobHost.Start(storage);
        var id = host.Jobs.Enqueue<Work>(work => work.Note("x"));

        await Eventually.Is(() => host.StateOf(id) == SucceededState.StateName);

        var details = host.Storage.GetMonitoringApi().JobDetails(id)!;
        Assert.Equal(["Succeeded", "Processing", "Enqueued"], details.History.Select(state => state.StateName));
        Assert.Equal(nameof(Work.Note), details.Job!.Method.Name);
    }
}
