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
}
