using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Middleware;

public class SingleSignOnTests
{
    [Fact]
    public async Task A_token_is_exchanged_once_however_many_clients_offer_it()
    {
        var (adapter, turns) = Bot();
        adapter.AddExchangeableToken("sso", "msteams", "user1", "from-teams", "for-the-bot");

        await new TestFlow(adapter, turns.RunAsync)
            .Send(Offer("from-teams")).AssertReply("the bot's turn")
            .Send(Offer("from-teams")).AssertReply(reply => Assert.Equal((412, (object?)null), Answer(reply)))
            .StartTestAsync();
        Assert.Equal(1, turns.Count);
    }

    [Fact]
    public async Task A_token_that_cannot_be_exchanged_sends_the_user_to_the_usual_sign_in()
    {
        var (adapter, turns) = Bot();
        adapter.ThrowOnExchangeRequest("sso", "msteams", "user1", "bad");

        await new TestFlow(adapter, turns.RunAsync).Send(Offer("bad")).AssertReply(reply =>
        {
            var (status, body) = Answer(reply);
            var failure = Assert.IsType<TokenExchangeInvokeResponse>(body);
            Assert.Equal((412, "same-id", "sso"), (status, failure.Id, failure.ConnectionName));
            Assert.False(string.IsNullOrEmpty(failure.FailureDetail));
        }).StartTestAsync();
        Assert.Equal(0, turns.Count);
    }

    [Fact]
    public async Task Other_messages_and_other_channels_pass()
    {
        var (adapter, turns) = Bot();
        await new TestFlow(adapter, turns.RunAsync).Test("hello", "the bot's turn").StartTestAsync();

        var elsewhere = new TestAdapter("test").Use(new TeamsSSOTokenExchangeMiddleware(new MemoryStorage(), "sso"));
        await new TestFlow((TestAdapter)elsewhere, turns.RunAsync).Send(Offer("any")).AssertReply("the bot's turn").StartTestAsync();
    }

    [Fact]
    public void It_needs_a_storage_and_a_connection()
    {
        Assert.Throws<ArgumentNullException>(() => new TeamsSSOTokenExchangeMiddleware(null, "sso"));
        Assert.Throws<ArgumentNullException>(() => new TeamsSSOTokenExchangeMiddleware(new MemoryStorage(), " "));
    }

    private static (TestAdapter Adapter, Turns Turns) Bot() =>
        (new TestAdapter("msteams").Use(new TeamsSSOTokenExchangeMiddleware(new MemoryStorage(), "sso")), new Turns());

    private static Activity Offer(string token) => new(ActivityTypes.Invoke)
    {
        Name = SignInConstants.TokenExchangeOperationName,
        Value = JObject.FromObject(new TokenExchangeInvokeRequest { Id = "same-id", ConnectionName = "sso", Token = token }),
    };

    private static (int Status, object? Body) Answer(IActivity reply)
    {
        Assert.Equal(ActivityTypesEx.InvokeResponse, reply.Type);
        var response = Assert.IsType<InvokeResponse>(((Activity)reply).Value);
        return (response.Status, response.Body);
    }

    private sealed class Turns
    {
        public int Count { get; private set; }

        public Task RunAsync(ITurnContext turn, CancellationToken stop)
        {
            Count++;
            return turn.SendActivityAsync("the bot's turn", cancellationToken: stop);
        }
    }
}
