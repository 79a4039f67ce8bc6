using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Turns;

public class PipelineTests
{
    private static readonly Activity _message = new(ActivityTypes.Message, text: "x");

    [Fact]
    public async Task Middleware_runs_in_order_around_the_bot()
    {
        var order = new List<string>();
        var adapter = new SimpleAdapter();
        adapter.Use(Named("a", order)).Use(Named("b", order));
        await adapter.RunAsync(_message, (_, _) =>
        {
            order.Add("bot");
            return Task.CompletedTask;
        });
        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], order);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        var adapter = new SimpleAdapter();
        adapter.Use(new AnonymousReceiveMiddleware((_, _, _) => Task.CompletedTask));
        var reached = false;
        await adapter.RunAsync(_message, (_, _) =>
        {
            reached = true;
            return Task.CompletedTask;
        });
        Assert.False(reached);
    }

    [Fact]
    public async Task An_exception_goes_to_OnTurnError_when_there_is_one()
    {
        var adapter = new SimpleAdapter();
        BotCallbackHandler fails = (_, _) => throw new InvalidTimeZoneException("no");
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => adapter.RunAsync(_message, fails));

        Exception? seen = null;
        adapter.OnTurnError = (_, exception) =>
        {
            seen = exception;
            return Task.CompletedTask;
        };
        await adapter.RunAsync(_message, fails);
        Assert.IsType<InvalidTimeZoneException>(seen);
    }

    [Fact]
    public async Task A_set_of_middleware_is_middleware()
    {
        var order = new List<string>();
        var set = new MiddlewareSet().Use(Named("inner", order));
        var adapter = new SimpleAdapter();
        adapter.Use(set).Use(Named("outer", order));
        await adapter.RunAsync(_message, (_, _) => Task.CompletedTask);
        Assert.Equal(["inner in", "inner out", "outer in", "outer out"], order);
    }

    [Fact]
    public async Task A_conversation_goes_on_with_an_event()
    {
        var adapter = new SimpleAdapter();
        var reference = new ConversationReference(channelId: "test", conversation: new ConversationAccount(id: "c"), user: new ChannelAccount("u"));
        Activity? seen = null;
        await adapter.ContinueConversationAsync("app", reference, (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }, default);
        Assert.Equal(("event", "ContinueConversation", "c", "u"), (seen!.Type, seen.Name, seen.Conversation.Id, seen.From.Id));
    }

    private static AnonymousReceiveMiddleware Named(string name, List<string> order) => new(async (_, next, ct) =>
    {
        order.Add(name + " in");
        await next(ct);
        order.Add(name + " out");
    });
}
