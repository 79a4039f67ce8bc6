using System.Text.RegularExpressions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Teams;

/// <summary>What a Teams client tells beside the words: its language and zone, and its own markup, which nobody typed.</summary>
internal sealed partial class ClientFacts : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.Entities?.FirstOrDefault(entity => entity?.Type == "clientInfo")?.Properties is { } client)
        {
            activity.LocalTimezone = activity.LocalTimezone is { Length: > 0 } zone ? zone : client.Text("timezone");
            activity.Locale = activity.Locale is { Length: > 0 } locale ? locale : client.Text("locale");
        }

        if (activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate && activity.Text is { } text)
        {
            activity.Text = Mention().Replace(text, " ").Replace('\u00a0', ' ').Trim();
        }

        return next(cancellationToken);
    }

    [GeneratedRegex("<at[^>]*>[^<]*</at>", RegexOptions.IgnoreCase)]
    private static partial Regex Mention();
}
