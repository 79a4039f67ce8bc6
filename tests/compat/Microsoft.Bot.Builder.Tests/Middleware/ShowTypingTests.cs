using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Middleware;

public class ShowTypingTests
{
    [Fact]
    public async Task A_slow_bot_is_seen_typing()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(10, 30));
        var responded = true;
        await new TestFlow(adapter, async (turn, ct) =>
        {
            await Task.Delay(200, ct);
            responded = turn.Responded;
            await turn.SendActivityAsync("done", cancellationToken: ct);
        }).Send("x").AssertReply(reply => Assert.Equal(ActivityTypes.Typing, reply.Type)).StartTestAsync();
        Assert.False(responded);
        Assert.Contains(adapter.ActiveQueue, reply => reply.Text == "done");
    }

    [Fact]
    public async Task A_quick_bot_is_not()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(2000, 2000));
        await new TestFlow(adapter, (turn, ct) => turn.SendActivityAsync("done", cancellationToken: ct)).Test("x", "done").AssertNoReply(timeout: 20).StartTestAsync();
    }

    [Fact]
    public void Times_must_make_sense()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(0, 0));
    }
}
