using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Schema;

public sealed class ActivityFactoryTests
{
    [Fact]
    public void A_text_is_said_and_spoken()
    {
        var activity = ActivityFactory.FromObject("hi");
        Assert.Equal((ActivityTypes.Message, "hi", "hi"), (activity.Type, activity.Text, activity.Speak));
    }

    [Fact]
    public void An_activity_may_be_written_loosely()
    {
        var activity = ActivityFactory.FromObject(JObject.Parse(
            """
            {
              "lgType": "Activity", "text": "Choose", "inputHint": "expectingInput",
              "suggestedActions": ["one", { "lgType": "CardAction", "title": "two", "type": "postBack", "value": 2 }],
              "attachments": { "lgType": "HeroCard", "title": "A card", "image": "https://example.org/i.png", "buttons": "one" }
            }
            """));
        Assert.Equal(("Choose", "expectingInput"), (activity.Text, activity.InputHint));
        Assert.Equal([("one", ActionTypes.ImBack), ("two", ActionTypes.PostBack)], activity.SuggestedActions.Actions.Select(action => (action.Title, action.Type)));
        var attachment = Assert.Single(activity.Attachments);
        var card = JObject.FromObject(attachment.Content);
        Assert.Equal((HeroCard.ContentType, "A card", "https://example.org/i.png"), (attachment.ContentType, (string?)card["title"], (string?)card["images"]![0]!["url"]));
        Assert.Equal("one", (string?)card["buttons"]![0]!["value"]);
    }

    [Fact]
    public void A_card_alone_is_a_message_with_it() =>
        Assert.Equal(ThumbnailCard.ContentType, Assert.Single(ActivityFactory.FromObject(new { lgType = "ThumbnailCard", title = "A card" }).Attachments).ContentType);
}
