using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Turns;

public sealed class DisposalTests
{
    [Fact]
    public async Task After_the_turn_nothing_is_sent_and_its_state_is_closed()
    {
        var turn = new TurnContext(new SimpleAdapter(), new Activity(ActivityTypes.Message) { Conversation = new(id: "c") });
        turn.TurnState.Add("key", "value");
        turn.Dispose();
        Assert.Equal("SendActivitiesAsync", (await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivitiesAsync([new Activity("message")]))).ObjectName);
        Assert.Equal("UpdateActivityAsync", (await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.UpdateActivityAsync(new Activity("message")))).ObjectName);
        Assert.Equal("Get", Assert.Throws<ObjectDisposedException>(() => turn.TurnState.Get<string>("key")).ObjectName);
        Assert.Throws<ObjectDisposedException>(() => turn.TurnState.Add("other", "value"));
        Assert.Throws<ObjectDisposedException>(() => turn.TurnState.Set("key", "value"));
    }

    [Fact]
    public void What_a_turn_keeps_is_disposed_of_but_for_connectors_which_may_serve_other_turns()
    {
        using var connector = new ConnectorClient(new Uri("https://channel.test"), MicrosoftAppCredentials.Empty, new HttpClient(), disposeHttpClient: true);
        var kept = new MemoryStream();
        var state = new TurnContextStateCollection();
        state.Add(connector);
        state.Add("kept", kept);
        state.Dispose();
        Assert.False(kept.CanRead);
        connector.HttpClient.CancelPendingRequests();
    }
}
