using System.Security;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Gives messages for channels that speak a voice, in SSML.</summary>
public class SetSpeakMiddleware : IMiddleware
{
    private readonly bool _fallbackToTextForSpeak;
    private readonly string _voiceName;

    /// <summary>Creates the middleware.</summary>
    /// <param name="voiceName">The voice; null to leave what is spoken as it is.</param>
    /// <param name="fallbackToTextForSpeak">Whether the text is spoken when nothing else is said.</param>
    public SetSpeakMiddleware(string voiceName, bool fallbackToTextForSpeak)
    {
        _voiceName = voiceName;
        _fallbackToTextForSpeak = fallbackToTextForSpeak;
    }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        turnContext.OnSendActivities((context, activities, nextSend) =>
        {
            foreach (var activity in activities)
            {
                if (activity.Type == ActivityTypes.Message)
                {
                    Speak(context, activity);
                }
            }

            return nextSend();
        });
        return next(cancellationToken);
    }

    private static bool HasTag(string name, string text)
    {
        try
        {
            return XElement.Parse($"<root>{text}</root>").DescendantsAndSelf().Any(element => element.Name.LocalName == name);
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private void Speak(ITurnContext turnContext, Activity activity)
    {
        if (_fallbackToTextForSpeak && string.IsNullOrWhiteSpace(activity.Speak))
        {
            activity.Speak = activity.Text;
        }

        var channel = turnContext.Activity.ChannelId?.Trim();
        var speaks = string.Equals(channel, Channels.DirectlineSpeech, StringComparison.OrdinalIgnoreCase)
            || string.Equals(channel, Channels.Emulator, StringComparison.OrdinalIgnoreCase)
            || string.Equals(channel, Channels.Telephony, StringComparison.OrdinalIgnoreCase);
        if (string.IsNullOrWhiteSpace(activity.Speak) || string.IsNullOrWhiteSpace(_voiceName) || !speaks || HasTag("speak", activity.Speak))
        {
            return;
        }

        var spoken = HasTag("voice", activity.Speak) ? activity.Speak : $"<voice name='{SecurityElement.Escape(_voiceName)}'>{activity.Speak}</voice>";
        activity.Speak =
            $"<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='{activity.Locale ?? "en-US"}'>{spoken}</speak>";
    }
}
