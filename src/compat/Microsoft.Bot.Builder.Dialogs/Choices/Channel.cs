using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show.</summary>
public class Channel
{
    /// <summary>Whether a channel shows so many suggested actions.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) => SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>Whether a channel shows so many suggested actions in a kind of conversation; Teams does in personal ones, up to three.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = default) => channelId switch
    {
        // https://developers.facebook.com/docs/messenger-platform/send-messages/quick-replies
        Channels.Facebook or Channels.Skype => buttonCnt <= 10,

        // https://developers.line.biz/en/reference/messaging-api/#items-object
        Channels.Line => buttonCnt <= 13,

        // https://dev.kik.com/#/docs/messaging#text-response-object
        Channels.Kik => buttonCnt <= 20,
        Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => buttonCnt <= 100,

        // https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages
        Channels.Msteams => conversationType == "personal" && buttonCnt <= 3,
        _ => false,
    };

    /// <summary>Whether a channel shows so many buttons on a card.</summary>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 3,
        Channels.Msteams => buttonCnt <= 50,
        Channels.Line => buttonCnt <= 99,
        Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat =>
            buttonCnt <= 100,
        _ => false,
    };

    /// <summary>Whether a channel keeps messages in view.</summary>
    public static bool HasMessageFeed(string channelId) => channelId != "cortana";

    /// <summary>How long the text on a button may be, in characters.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The turn's channel; empty when it has none.</summary>
    public static string GetChannelId(ITurnContext turnContext) =>
        string.IsNullOrEmpty(turnContext.Activity.ChannelId) ? string.Empty : turnContext.Activity.ChannelId;
}
