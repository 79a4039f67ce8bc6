using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Handlers;

public sealed class HandoffTests
{
    [Fact]
    public void A_handoff_carries_the_context_and_the_transcript()
    {
        var turn = new TurnContext(new SimpleAdapter(), new Activity(ActivityTypes.Message)
        {
            Id = "1", ChannelId = "test", ServiceUrl = "https://test.com", From = new("u"), Recipient = new("b"), Conversation = new(id: "c"),
        });
        var transcript = new Transcript([new Activity(ActivityTypes.Message) { Text = "hello" }]);
        var handoff = EventFactory.CreateHandoffInitiation(turn, new { Skill = "any" }, transcript);
        Assert.Equal((HandoffEventNames.InitiateHandoff, "c"), (handoff.Name, handoff.Conversation.Id));
        Assert.Equal("any", (string?)JObject.FromObject(handoff.Value)["Skill"]);
        var attachment = Assert.Single(((Activity)handoff).Attachments);
        Assert.Equal(("Transcript", "application/json"), (attachment.Name, attachment.ContentType));
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffInitiation(null!, new { }));
    }

    [Fact]
    public void Its_status_names_the_state_and_a_message()
    {
        var status = EventFactory.CreateHandoffStatus(new ConversationAccount(id: "c"), "failed", "timed out");
        Assert.Equal(HandoffEventNames.HandoffStatus, status.Name);
        Assert.Equal("""{"state":"failed","message":"timed out"}""", JObject.FromObject(status.Value).ToString(Newtonsoft.Json.Formatting.None));
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(new ConversationAccount(), null!));
    }
}
