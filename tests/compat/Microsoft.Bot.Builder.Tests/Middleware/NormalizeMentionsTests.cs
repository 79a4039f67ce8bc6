using Microsoft.Bot.Schema;
using Microsoft.Bot.Builder.Tests.Turns;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Middleware;

public class NormalizeMentionsTests
{
    [Theory]
    [InlineData(true, "tell Ann hi", 1)]
    [InlineData(false, "Bot tell Ann hi", 2)]
    public async Task Markup_of_mentions_is_taken_out(bool removeRecipient, string text, int entities)
    {
        var message = new Activity(ActivityTypes.Message)
        {
            Text = "<at>Bot</at> tell <at>Ann</at> hi",
            Recipient = new ChannelAccount("bot", "Bot"),
            Entities = [Mention("bot", "Bot"), Mention("ann", "Ann")],
        };

        await new NormalizeMentionsMiddleware { RemoveRecipientMention = removeRecipient }.OnTurnAsync(new TurnContext(new SimpleAdapter(), message), _ => Task.CompletedTask);

        Assert.Equal((text, entities), (message.Text, message.Entities.Count));
        Assert.All(message.Entities, entity => Assert.DoesNotContain("<at>", (string?)entity.Properties["text"], StringComparison.Ordinal));
    }

    private static Entity Mention(string id, string name) => new("mention")
    {
        Properties = JObject.FromObject(new { mentioned = new { id, name }, text = $"<at>{name}</at>" }),
    };
}
