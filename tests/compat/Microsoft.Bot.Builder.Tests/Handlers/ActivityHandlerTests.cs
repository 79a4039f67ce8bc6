using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Handlers;

public class ActivityHandlerTests
{
    private readonly SimpleAdapter _adapter = new();
    private readonly RecordingHandler _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "OnMessageActivityAsync")]
    [InlineData(ActivityTypes.MessageUpdate, "OnMessageUpdateActivityAsync")]
    [InlineData(ActivityTypes.MessageDelete, "OnMessageDeleteActivityAsync")]
    [InlineData(ActivityTypes.EndOfConversation, "OnEndOfConversationActivityAsync")]
    [InlineData(ActivityTypes.Typing, "OnTypingActivityAsync")]
    [InlineData(ActivityTypes.Command, "OnCommandActivityAsync")]
    [InlineData(ActivityTypes.CommandResult, "OnCommandResultActivityAsync")]
    [InlineData("shall.never.be", "OnUnrecognizedActivityTypeAsync")]
    public async Task Each_type_has_its_method(string type, string method)
    {
        await TurnAsync(new Activity(type));
        Assert.Equal([method], _bot.Record);
    }

    [Theory]
    [InlineData("add", "OnInstallationUpdateAddAsync")]
    [InlineData("add-upgrade", "OnInstallationUpdateAddAsync")]
    [InlineData("remove", "OnInstallationUpdateRemoveAsync")]
    [InlineData("remove-upgrade", "OnInstallationUpdateRemoveAsync")]
    public async Task Installations_are_told_from_removals(string action, string method)
    {
        await TurnAsync(new Activity(ActivityTypes.InstallationUpdate, action: action));
        Assert.Equal([method], _bot.Record);
    }

    [Theory]
    [InlineData("a,b", true)]
    [InlineData("bot,a", true)]
    [InlineData("bot", false)]
    public async Task Members_are_told_of_when_somebody_else_is_among_them(string members, bool told)
    {
        var accounts = members.Split(',').Select(id => new ChannelAccount(id)).ToList();
        await TurnAsync(new Activity(ActivityTypes.ConversationUpdate, recipient: new ChannelAccount("bot"), membersAdded: accounts));
        await TurnAsync(new Activity(ActivityTypes.ConversationUpdate, recipient: new ChannelAccount("bot"), membersRemoved: accounts));
        Assert.Equal(told ? [$"OnMembersAddedAsync {accounts.Count}", $"OnMembersRemovedAsync {accounts.Count}"] : [], _bot.Record);
    }

    [Fact]
    public async Task Reactions_are_told_of_both_ways()
    {
        await TurnAsync(new Activity(ActivityTypes.MessageReaction, reactionsAdded: [new("like")], reactionsRemoved: [new("plusOne")]));
        Assert.Equal(["OnReactionsAddedAsync", "OnReactionsRemovedAsync"], _bot.Record);
    }

    [Fact]
    public async Task Token_events_are_told_from_others()
    {
        await TurnAsync(new Activity(ActivityTypes.Event, name: "tokens/response"));
        await TurnAsync(new Activity(ActivityTypes.Event, name: "other"));
        Assert.Equal(["OnTokenResponseEventAsync", "OnEventAsync"], _bot.Record);
    }

    [Fact]
    public async Task An_unknown_invoke_is_not_implemented()
    {
        Assert.Equal(501, (await InvokeAsync("unknown", null)).Status);
        Assert.Equal(501, (await InvokeAsync("signin/verifyState", null)).Status);
    }

    [Fact]
    public async Task A_bot_is_healthy_when_it_answers()
    {
        var response = await InvokeAsync("healthCheck", null);
        Assert.Equal(200, response.Status);
        Assert.Equal("Health check succeeded.", Assert.IsType<HealthCheckResponse>(response.Body).HealthResults.Messages[0]);
    }

    [Theory]
    [InlineData(null, "BadRequest")]
    [InlineData("""{ }""", "BadRequest")]
    [InlineData("""{ "action": { "type": "Action.Submit" } }""", "NotSupported")]
    public async Task A_card_action_that_is_not_one_is_a_bad_request(string? value, string code)
    {
        var response = await InvokeAsync("adaptiveCard/action", value is null ? null : JObject.Parse(value));
        Assert.Equal(400, response.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
        Assert.Equal((400, "application/vnd.microsoft.error", code), (body.StatusCode, body.Type, ((Error)body.Value).Code));
    }

    [Fact]
    public async Task A_card_action_reaches_its_method()
    {
        var value = JObject.Parse("""{ "action": { "type": "Action.Execute", "verb": "move", "data": { "day": 2 } } }""");
        var response = await InvokeAsync("adaptiveCard/action", value);
        Assert.Equal(200, response.Status);
        Assert.Equal("move", Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Value);
    }

    [Fact]
    public async Task A_turn_needs_an_activity_with_a_type()
    {
        IBot bot = _bot;
        await Assert.ThrowsAsync<ArgumentNullException>(() => bot.OnTurnAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => TurnAsync(new Activity()));
    }

    private async Task<InvokeResponse> InvokeAsync(string name, object? value)
    {
        _adapter.Sent.Clear();
        await TurnAsync(new Activity(ActivityTypes.Invoke, name: name, value: value));
        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal("invokeResponse", sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    private Task TurnAsync(Activity activity) => ((IBot)_bot).OnTurnAsync(new TurnContext(_adapter, activity));
}
