using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Schema;

public class ActivityTests
{
    private static Activity Message(string? text = null) => new(ActivityTypes.Message)
    {
        Id = "m1",
        ChannelId = "test",
        ServiceUrl = "https://x.test",
        Locale = "es-ES",
        Text = text,
        From = new ChannelAccount("u", "User"),
        Recipient = new ChannelAccount("b", "Bot"),
        Conversation = new ConversationAccount(true, id: "c", name: "Chat"),
    };

    [Fact]
    public void A_reply_goes_back_where_the_message_came_from()
    {
        var reply = Message().CreateReply("yes");
        Assert.Equal(("message", "yes", "b", "u", "m1", "c", "es-ES"), (reply.Type, reply.Text, reply.From.Id, reply.Recipient.Id, reply.ReplyToId, reply.Conversation.Id, reply.Locale));
        Assert.Empty(reply.Attachments);
        Assert.NotNull(reply.Timestamp);
        Assert.Equal(string.Empty, Message().CreateReply().Text);
    }

    [Fact]
    public void A_reference_leads_out_and_back()
    {
        var reference = Message().GetConversationReference();
        Assert.Equal(("m1", "u", "b", "c", "es-ES"), (reference.ActivityId, reference.User.Id, reference.Bot.Id, reference.Conversation.Id, reference.Locale));
        var outgoing = new Activity(ActivityTypes.Message).ApplyConversationReference(reference);
        Assert.Equal(("b", "u", "m1"), (outgoing.From.Id, outgoing.Recipient.Id, outgoing.ReplyToId));
        var incoming = new Activity(ActivityTypes.Message).ApplyConversationReference(reference, isIncoming: true);
        Assert.Equal(("u", "b", "m1"), (incoming.From.Id, incoming.Recipient.Id, incoming.Id));
    }

    [Theory]
    [InlineData("webchat", null)]
    [InlineData("directline", null)]
    [InlineData("msteams", "m1")]
    public void A_conversationUpdate_of_web_chat_has_no_id_to_reply_to(string channel, string? id)
    {
        var update = Message();
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = channel;
        Assert.Equal(id, update.GetConversationReference().ActivityId);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/extra", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void A_view_by_kind_is_null_for_another_kind(string? type, bool isMessage) =>
        Assert.Equal(isMessage, new Activity { Type = type }.AsMessageActivity() is not null);

    [Theory]
    [InlineData("<at>Bot</at> hello", "hello")]
    [InlineData("hello <AT>Bot</AT>", "hello")]
    public void A_mention_of_the_bot_can_be_taken_out(string text, string expected)
    {
        var message = Message(text);
        message.Entities = [new Mention(new ChannelAccount("b", "Bot"), "<at>Bot</at>")];
        Assert.True(message.MentionsRecipient());
        Assert.Equal(expected, message.RemoveRecipientMention());
        Assert.Equal(expected, message.Text);
    }

    [Fact]
    public void Mentions_are_found_after_the_wire()
    {
        var json = """{ "type": "message", "entities": [{ "type": "mention", "mentioned": { "id": "b" }, "text": "@b" }, { "type": "other" }] }""";
        var mention = Assert.Single(JsonConvert.DeserializeObject<Activity>(json)!.GetMentions());
        Assert.Equal(("b", "@b"), (mention.Mentioned.Id, mention.Text));
    }

    [Fact]
    public void What_has_something_to_show_has_content()
    {
        Assert.True(Message("x").HasContent());
        Assert.False(Message(" ").HasContent());
        var picture = Message();
        picture.Attachments = [new Attachment("image/png")];
        Assert.True(picture.HasContent());
    }

    [Fact]
    public void What_the_type_does_not_name_survives_a_round_trip()
    {
        var activity = JsonConvert.DeserializeObject<Activity>("""{ "type": "message", "mine": { "a": 1 }, "from": { "id": "u", "more": 2 } }""")!;
        Assert.Equal(1, (int?)activity.Properties["mine"]!["a"]);
        var again = JObject.Parse(JsonConvert.SerializeObject(activity));
        Assert.Equal((1, 2), ((int)again["mine"]!["a"]!, (int)again["from"]!["more"]!));
    }

    [Fact]
    public void Channel_data_is_read_as_a_type()
    {
        var activity = new Activity { ChannelData = JObject.Parse("""{ "id": "x" }""") };
        Assert.Equal("x", activity.GetChannelData<ResourceResponse>().Id);
        activity.ChannelData = "text";
        Assert.False(activity.TryGetChannelData<ResourceResponse>(out _));
    }

    [Fact]
    public void A_card_is_wrapped_with_its_media_type()
    {
        var card = new HeroCard("title", buttons: ["yes", "no"]);
        var attachment = card.ToAttachment();
        Assert.Equal("application/vnd.microsoft.card.hero", attachment.ContentType);
        Assert.Same(card, attachment.Content);
        Assert.Equal("yes", card.Buttons[0].Value);
    }
}
