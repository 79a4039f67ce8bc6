using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Turns;

public class TurnContextTests
{
    private readonly SimpleAdapter _adapter = new();

    private static Activity Inbound(string? deliveryMode = null) => new(ActivityTypes.Message)
    {
        Id = "1234",
        Text = "hello",
        ChannelId = "test",
        ServiceUrl = "https://test.com",
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "conv"),
        DeliveryMode = deliveryMode,
    };

    [Fact]
    public void Needs_an_adapter_and_an_activity()
    {
        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, Inbound()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null));
    }

    [Fact]
    public async Task A_message_counts_as_a_response_and_takes_the_conversations_addresses()
    {
        var context = new TurnContext(_adapter, Inbound());
        Assert.False(context.Responded);

        var response = await context.SendActivityAsync("hi");

        Assert.True(context.Responded);
        Assert.Equal("sent-0", response.Id);
        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(("hi", "bot", "user", "1234", "acceptingInput"), (sent.Text, sent.From.Id, sent.Recipient.Id, sent.ReplyToId, sent.InputHint));
        Assert.Equal("sent-0", sent.Id);
    }

    [Fact]
    public async Task A_trace_does_not_count_as_a_response()
    {
        var context = new TurnContext(_adapter, Inbound());
        await context.TraceActivityAsync("name", "value");
        Assert.Single(_adapter.Sent);
        Assert.False(context.Responded);
    }

    [Fact]
    public async Task With_expectReplies_what_is_sent_waits_in_a_buffer()
    {
        var context = new TurnContext(_adapter, Inbound(DeliveryModes.ExpectReplies));
        var responses = await context.SendActivitiesAsync([MessageFactory.Text("a"), MessageFactory.Text("b")]);
        Assert.Empty(_adapter.Sent);
        Assert.Equal(["a", "b"], context.BufferedReplyActivities.Select(a => a.Text));
        Assert.Equal(2, responses.Length);
        Assert.True(context.Responded);
    }

    [Fact]
    public async Task Handlers_of_sending_run_in_the_order_in_which_they_were_added()
    {
        var order = new List<string>();
        var context = new TurnContext(_adapter, Inbound());
        context.OnSendActivities(async (_, _, next) =>
        {
            order.Add("1 before");
            var responses = await next();
            order.Add("1 after");
            return responses;
        }).OnSendActivities((_, activities, next) =>
        {
            order.Add("2");
            activities[0].Text = "changed";
            return next();
        });

        await context.SendActivityAsync("x");

        Assert.Equal(["1 before", "2", "1 after"], order);
        Assert.Equal("changed", _adapter.Sent.Single().Text);
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_keeps_the_activity_from_being_sent()
    {
        var context = new TurnContext(_adapter, Inbound());
        context.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));
        var response = await context.SendActivityAsync("x");
        Assert.NotNull(response);
        Assert.Empty(_adapter.Sent);
        Assert.False(context.Responded);
    }

    [Fact]
    public async Task Updates_and_deletions_go_through_their_handlers()
    {
        var seen = new List<string>();
        var context = new TurnContext(_adapter, Inbound());
        context.OnUpdateActivity((_, activity, next) =>
        {
            seen.Add("update " + activity.Id);
            return next();
        });
        context.OnDeleteActivity((_, reference, next) =>
        {
            seen.Add("delete " + reference.ActivityId);
            return next();
        });

        await context.UpdateActivityAsync(new Activity(ActivityTypes.Message, id: "7"));
        await context.DeleteActivityAsync("8");

        Assert.Equal(["update 7", "delete 8"], seen);
        Assert.Equal("conv", _adapter.Updated.Single().Conversation.Id);
        Assert.Equal(("8", "conv"), (_adapter.Deleted.Single().ActivityId, _adapter.Deleted.Single().Conversation.Id));
    }

    [Fact]
    public async Task Nothing_is_not_sent()
    {
        var context = new TurnContext(_adapter, Inbound());
        await Assert.ThrowsAsync<ArgumentNullException>(() => context.SendActivityAsync(string.Empty));
        await Assert.ThrowsAsync<ArgumentNullException>(() => context.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => context.SendActivitiesAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => context.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => context.DeleteActivityAsync((string)null!));
        Assert.Throws<ArgumentNullException>(() => context.OnSendActivities(null));
    }

    [Fact]
    public void Turn_state_keeps_values_by_key_and_by_type()
    {
        var state = new TurnContextStateCollection();
        state.Add("key", "value");
        state.Add<ITurnContext>(new TurnContext(_adapter, Inbound()));
        Assert.Equal("value", state.Get<string>("key"));
        Assert.NotNull(state.Get<ITurnContext>());
        Assert.Null(state.Get<SimpleAdapter>());
        state.Set<string>("key", null!);
        Assert.Null(state.Get<string>("key"));
        Assert.Throws<ArgumentNullException>(() => state.Get<string>(null));
        Assert.Throws<ArgumentNullException>(() => state.Add("x", (string)null!));
    }
}
