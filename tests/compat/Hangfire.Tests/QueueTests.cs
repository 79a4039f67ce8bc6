using Hangfire.States;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class QueueTests
{
    [Theory, InMemory, Postgres]
    public async Task A_job_waits_in_a_queue_that_no_server_serves(string storage)
    {
        await using var host = await JobHost.Start(storage);

        var id = host.Jobs.Enqueue<Work>("elsewhere", work => work.Note("x"));

        await Task.Delay(2500);
        Assert.Equal(EnqueuedState.StateName, host.StateOf(id));
        var monitoring = host.Storage.GetMonitoringApi();
        Assert.Equal(1, monitoring.EnqueuedCount("elsewhere"));
        var queue = Assert.Single(monitoring.Queues(), queue => queue.Name == "elsewhere");
        Assert.Equal(1, queue.Length);
    }

    [Theory, InMemory, Postgres]
    public async Task A_methods_attribute_names_its_queue(string storage)
    {
        await using var host = await JobHost.Start(storage, server => server.Queues = ["reviews"]);

        var id = host.Jobs.Enqueue<Work>(work => work.Review());
        var other = host.Jobs.Enqueue<Work>(work => work.Note("x"));

        await Eventually.Is(() => host.StateOf(id) == SucceededState.StateName);
        Assert.Equal(["review"], host.Journal.Entries);
        Assert.Equal(EnqueuedState.StateName, host.StateOf(other));
    }

    [Theory, InMemory, Postgres]
    public async Task A_server_performs_no_more_at_once_than_it_has_workers(string storage)
    {
        await using var host = await JobHost.Start(storage, server =>
        {
            server.WorkerCount = 2;
            server.Queues = ["first", "second", "default"];
        });
        foreach (var queue in new[] { "first", "second", "default", "first", "second", "default" })
        {
            host.Jobs.Enqueue<Work>(queue, work => work.WaitForGate());
        }

        await Eventually.Is(() => host.Journal.Count("waiting") == 2);
        await Task.Delay(1500);
        host.Journal.Gate.SetResult();

        await Eventually.Is(() => host.Journal.Count("through") == 6, seconds: 40);
        Assert.Equal(2, host.Journal.MostAtOnce);
    }

    [Theory]
    [InlineData("Default")]
    [InlineData("with space")]
    [InlineData("")]
    public void A_queues_name_has_lowercase_letters_digits_underscores_and_dashes_only(string name) =>
        Assert.Throws<ArgumentException>(() => new EnqueuedState(name));
}
