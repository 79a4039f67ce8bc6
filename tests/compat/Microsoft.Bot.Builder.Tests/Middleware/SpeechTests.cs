using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Middleware;

public sealed class SpeechTests
{
    [Theory]
    [InlineData(Channels.Emulator, "voice", true, null, "<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='en-us'><voice name='voice'>text</voice></speak>")]
    [InlineData(Channels.Telephony, "voice", false, null, null)]
    [InlineData(Channels.Directline, "voice", true, null, "text")]
    [InlineData(Channels.Emulator, null, true, null, "text")]
    [InlineData(Channels.DirectlineSpeech, "voice", true, "<speak>x</speak>", "<speak>x</speak>")]
    [InlineData(Channels.Emulator, "voice", true, "<voice name='b'>x</voice>", "<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='en-us'><voice name='b'>x</voice></speak>")]
    public async Task A_message_gets_a_voice_where_it_is_spoken(string channel, string? voice, bool fallback, string? speak, string? expected)
    {
        var adapter = new TestAdapter(channel).Use(new SetSpeakMiddleware(voice, fallback));
        await new TestFlow(adapter, (turn, token) =>
            turn.SendActivityAsync(new Activity(ActivityTypes.Message) { Text = "text", Speak = speak, Locale = "en-us" }, token))
            .Send("hi")
            .AssertReply(reply => Assert.Equal(expected, ((Activity)reply).Speak))
            .StartTestAsync();
    }

    [Fact]
    public void A_Skype_mention_loses_its_tags()
    {
        var mention = new Mention { Mentioned = new("28:bot", "Coach"), Text = "<at id=\"28:bot\">Coach</at>" };
        var entity = new Entity();
        entity.SetAs(mention);
        var activity = new Activity(ActivityTypes.Message) { ChannelId = Channels.Skype, Text = "Coach hello", Recipient = new("28:bot"), Entities = [entity] };
        SkypeMentionNormalizeMiddleware.NormalizeSkypeMentionText(activity);
        activity.RemoveRecipientMention();
        Assert.Equal("hello", activity.Text.Trim());
    }
}
