using System.Text.RegularExpressions;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Skype writes a mention's text with tags that the message's text lacks: takes them away, so that the mention is found there.</summary>
public class SkypeMentionNormalizeMiddleware : IMiddleware
{
    private static readonly Regex _name = new("<at[^>]*>(?<name>[^<]*)</at>", RegexOptions.IgnoreCase);

    /// <summary>Takes the tags away.</summary>
    public static void NormalizeSkypeMentionText(Activity activity)
    {
        if (activity.ChannelId != Channels.Skype || activity.Type != ActivityTypes.Message)
        {
            return;
        }

        foreach (var entity in activity.Entities ?? [])
        {
            if (entity.Type == "mention" && (string)entity.Properties?["text"] is { } text && _name.Match(text) is { Success: true } match)
            {
                entity.Properties["text"] = match.Groups["name"].Value.Trim();
            }
        }
    }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        NormalizeSkypeMentionText(turnContext.Activity);
        return next(cancellationToken);
    }
}
