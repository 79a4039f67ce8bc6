using CoachBot.Storage.Database;

namespace CoachBot.Storage.Tests.Databases;

public sealed class TogetherTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task What_comes_while_a_batch_is_under_way_goes_together_in_the_order_in_which_it_came()
    {
        var (first, batches) = (new TaskCompletionSource(), new List<int[]>());
        var together = new Together<int>(async batch => { batches.Add([.. batch]); await first.Task; }, most: 3);
        together.Add(0);
        while (Volatile.Read(ref batches).Count == 0)
        {
            await Task.Yield();
        }

        Array.ForEach([1, 2, 3, 4], together.Add);
        first.SetResult();
        await together.IdleAsync().WaitAsync(Patience);

        Assert.Equal([[0], [1, 2, 3], [4]], batches);
    }

    [Fact]
    public async Task Batches_that_are_stuck_hold_up_nobody_until_so_many_are_and_go_on_afterwards()
    {
        var (stuck, begun) = (new TaskCompletionSource(), Enumerable.Range(0, 5).Select(_ => new TaskCompletionSource()).ToArray());
        var together = new Together<int>(async batch => { batch.ForEach(one => begun[one].SetResult()); await stuck.Task; }, most: 1, beside: 2);
        Array.ForEach([0, 1, 2, 3, 4], together.Add);

        await Task.WhenAll(begun[..3].Select(one => one.Task)).WaitAsync(Patience);
        Assert.False(begun[3].Task.IsCompleted, "No more than two are passed.");
        stuck.SetResult();
        await Task.WhenAll(begun.Select(one => one.Task)).WaitAsync(Patience);
        await together.IdleAsync().WaitAsync(Patience);
    }

    [Fact]
    public async Task Where_nothing_may_pass_nothing_does()
    {
        var (stuck, begun) = (new TaskCompletionSource(), 0);
        var together = new Together<int>(async _ => { Interlocked.Increment(ref begun); await stuck.Task; }, most: 1);
        Array.ForEach([0, 1], together.Add);

        await Assert.ThrowsAsync<TimeoutException>(() => together.IdleAsync().WaitAsync(TimeSpan.FromSeconds(1)));
        Assert.Equal(1, Volatile.Read(ref begun));
        stuck.SetResult();
        await together.IdleAsync().WaitAsync(Patience);
        Assert.Equal(2, begun);
    }
}
