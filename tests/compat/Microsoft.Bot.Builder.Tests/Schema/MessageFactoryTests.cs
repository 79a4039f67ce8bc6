using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Schema;

public class MessageFactoryTests
{
    [Fact]
    public void A_text_may_be_spoken_and_hints_at_what_comes_next()
    {
        var message = MessageFactory.Text("text", "ssml", InputHints.IgnoringInput);
        Assert.Equal(("message", "text", "ssml", "ignoringInput"), (message.Type, message.Text, message.Speak, message.InputHint));
        Assert.Null(MessageFactory.Text(null).Text);
        Assert.Equal(InputHints.AcceptingInput, MessageFactory.Text("x").InputHint);
    }

    [Fact]
    public void Suggested_actions_say_their_words()
    {
        var message = MessageFactory.SuggestedActions(["one", "two"], "pick", null, null, ["u"]);
        Assert.Equal(["one", "two"], message.SuggestedActions.Actions.Select(action => (string)action.Value));
        Assert.All(message.SuggestedActions.Actions, action => Assert.Equal(ActionTypes.ImBack, action.Type));
        Assert.Equal(["u"], message.SuggestedActions.To);
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!));
    }

    [Fact]
    public void Attachments_are_laid_out()
    {
        Attachment[] two = [new("a/1"), new("a/2")];
        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment(two).AttachmentLayout);
        Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel(two).AttachmentLayout);
        Assert.Equal("https://x.test/a.png", MessageFactory.ContentUrl("https://x.test/a.png", "image/png").Attachments.Single().ContentUrl);
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
    }
}
