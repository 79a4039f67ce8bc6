using Hangfire.Client;
using Hangfire.Server;
using Hangfire.States;
using Hangfire.Storage;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

[Collection(Statics.Name)]
public sealed class FilterTests
{
    [Theory, InMemory, Postgres]
    public async Task A_filter_hears_of_creation_performance_and_states(string storage)
    {
        var filter = new Listening();
        await With(filter, async () =>
        {
            await using var host = await JobHost.Start(storage);
            var id = host.Jobs.Enqueue<Work>(work => work.Note("x"));
            await Eventually.Is(() => host.StateOf(id) == SucceededState.StateName);

            Assert.Equal(1, filter.Heard.Count("creating"));
            Assert.Equal(1, filter.Heard.Count("created"));
            Assert.Equal(1, filter.Heard.Count("performing tag=42"));
            Assert.Equal(1, filter.Heard.Count("performed"));
            Assert.Equal(
                ["Enqueued", "Processing", "Succeeded"],
                filter.Heard.Entries.Where(entry => entry.StartsWith("applied ", StringComparison.Ordinal)).Select(entry => entry[8..]));
        });
    }

    [Theory, InMemory, Postgres]
    public async Task A_filter_may_keep_a_job_from_being_created(string storage)
    {
        await With(new NoJobs(), async () =>
        {
            await using var host = await JobHost.Start(storage);

            Assert.Null(host.Jobs.Enqueue<Work>(work => work.Note("x")));
        });
    }

    [Theory, InMemory, Postgres]
    public async Task A_filter_may_keep_a_method_from_being_called(string storage)
    {
        await With(new NoCalls(), async () =>
        {
            await using var host = await JobHost.Start(storage);

            var id = host.Jobs.Enqueue<Work>(work => work.Note("x"));

            await Eventually.Is(() => host.StateOf(id) == SucceededState.StateName);
            Assert.Empty(host.Journal.Entries);
        });
    }

    [Theory, InMemory, Postgres]
    public async Task A_filter_may_choose_another_state(string storage)
    {
        await With(new FailuresAreDeleted(), async () =>
        {
            await using var host = await JobHost.Start(storage);

            var id = host.Jobs.Enqueue<Work>(work => work.FailAtOnce());

            await Eventually.Is(() => host.StateOf(id) == DeletedState.StateName);
            Assert.Contains(host.Storage.GetMonitoringApi().JobDetails(id)!.History, state => state.StateName == FailedState.StateName);
        });
    }

    [Theory, InMemory, Postgres]
    public async Task A_job_may_enqueue_another_while_it_runs(string storage)
    {
        await using var host = await JobHost.Start(storage);

        BackgroundJob.Enqueue<Chain>(chain => chain.Start());

        await Eventually.Is(() => host.Journal.Count("second link") == 1);
    }

    private static async Task With(object filter, Func<Task> test)
    {
        GlobalJobFilters.Filters.Add(filter);
        try
        {
            await test();
        }
        finally
        {
            GlobalJobFilters.Filters.Remove(filter);
        }
    }

    public sealed class Chain(IBackgroundJobClient jobs)
    {
        public void Start() => jobs.Enqueue<Work>(work => work.Note("second link"));
    }

    private sealed class Listening : IClientFilter, IServerFilter, IApplyStateFilter
    {
        public Journal Heard { get; } = new();

        public void OnCreating(CreatingContext context)
        {
            Heard.Write("creating");
            context.SetJobParameter("tag", 42);
        }

        public void OnCreated(CreatedContext context) => Heard.Write("created");

        public void OnPerforming(PerformingContext context) => Heard.Write($"performing tag={context.GetJobParameter<int>("tag")}");

        public void OnPerformed(PerformedContext context) => Heard.Write("performed");

        public void OnStateApplied(ApplyStateContext context, IWriteOnlyTransaction transaction) =>
            Heard.Write($"applied {context.NewState.Name}");

        public void OnStateUnapplied(ApplyStateContext context, IWriteOnlyTransaction transaction)
        {
        }
    }

    private sealed class NoJobs : IClientFilter
    {
        public void OnCreating(CreatingContext context) => context.Canceled = true;

        public void OnCreated(CreatedContext context)
        {
        }
    }

    private sealed class NoCalls : IServerFilter
    {
        public void OnPerforming(PerformingContext context) => context.Canceled = true;

        public void OnPerformed(PerformedContext context)
        {
        }
    }

    private sealed class FailuresAreDeleted : IElectStateFilter
    {
        public void OnStateElection(ElectStateContext context)
        {
            if (context.CandidateState is FailedState)
            {
                context.CandidateState = new DeletedState();
            }
        }
    }
}
