using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Adapters;

public class TestFlowTests
{
    private static TestFlow Echo() => new(
        new TestAdapter(), (turn, ct) => turn.Activity.Type == ActivityTypes.Message
            ? turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: ct)
            : Task.CompletedTask);

    [Fact]
    public async Task A_conversation_runs_to_its_end() =>
        await Echo().Send("a").AssertReply("echo a").Test("b", "echo b").Test("c", reply => Assert.Equal("echo c", ((Activity)reply).Text))
            .Send("d").AssertReplyOneOf(["nothing", "echo d"]).Send("e").AssertReplyContains("e").AssertNoReply(timeout: 20).StartTestAsync();

    [Fact]
    public async Task A_wrong_reply_says_what_was_expected()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => Echo().Test("a", "other").StartTestAsync());
        Assert.Contains("Expected:other\nReceived:echo a", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_reply_is_waited_for_and_then_missed()
    {
        var exception = await Assert.ThrowsAsync<TimeoutException>(() => Echo().AssertReply("x", timeout: 30).StartTestAsync());
        Assert.Contains("Timed out waiting for:'x'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_of_the_bot_is_the_tests() =>
        await Assert.ThrowsAsync<InvalidTimeZoneException>(
            () => new TestFlow(new TestAdapter(), (_, _) => throw new InvalidTimeZoneException()).Send("x").AssertReply("y").StartTestAsync());

    [Fact]
    public async Task What_was_sent_can_be_changed_and_deleted_while_it_waits()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync("x", async (turn, ct) =>
        {
            var first = await turn.SendActivityAsync("first", cancellationToken: ct);
            var second = await turn.SendActivityAsync("second", cancellationToken: ct);
            await turn.DeleteActivityAsync(first.Id, ct);
            var change = MessageFactory.Text("changed");
            change.Id = second.Id;
            await turn.UpdateActivityAsync(change, ct);
        }, default);
        Assert.Equal("changed", ((Activity)adapter.GetNextReply()).Text);
        Assert.Null(adapter.GetNextReply());
    }

    [Fact]
    public async Task Traces_are_kept_only_when_asked_for()
    {
        foreach (var (trace, count) in new[] { (false, 0), (true, 1) })
        {
            var adapter = new TestAdapter(sendTraceActivity: trace);
            await adapter.SendTextToBotAsync("x", (turn, ct) => turn.TraceActivityAsync("t", cancellationToken: ct), default);
            Assert.Equal(count, adapter.ActiveQueue.Count);
        }
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_flow_is_started()
    {
        var heard = 0;
        var flow = new TestFlow(new TestAdapter(), (_, _) => Task.FromResult(heard++)).Send("a").Send("b");
        Assert.Equal(0, heard);
        await flow.StartTestAsync();
        Assert.Equal(2, heard);
        await new TestFlow(() => Task.FromResult(heard = 7), flow).StartTestAsync();
        Assert.Equal(7, heard);
    }
}
