using Hangfire.States;
using Hangfire.Tests.Support;

namespace Hangfire.Tests;

public sealed class ActivationTests
{
    [Theory, InMemory, Postgres]
    public async Task Each_run_has_a_scope_of_its_own_that_ends_with_it(string storage)
    {
        await using var host = await JobHost.Start(storage);

        var first = host.Jobs.Enqueue<Scoped>(scoped => scoped.Run());
        await Eventually.Is(() => host.StateOf(first) == SucceededState.StateName);
        var second = host.Jobs.Enqueue<Scoped>(scoped => scoped.Run());
        await Eventually.Is(() => host.StateOf(second) == SucceededState.StateName);

        Assert.Equal(["run", "scope ended", "run", "scope ended"], host.Journal.Entries);
    }

    [Theory, InMemory, Postgres]
    public async Task A_static_method_needs_no_instance(string storage)
    {
        await using var host = await JobHost.Start(storage);

        var id = host.Jobs.Enqueue(() => Static.Double(21));

        await Eventually.Is(() => host.StateOf(id) == SucceededState.StateName);
        Assert.Equal("42", host.Storage.GetMonitoringApi().SucceededJobs(0, 1).Single().Value.Result?.ToString());
    }

    public static class Static
    {
        public static int Double(int number) => number * 2;
    }
}
