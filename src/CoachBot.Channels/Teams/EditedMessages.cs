using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Teams;

/// <summary>
/// A message that its runner has changed is heard anew: it may now name a sign that must not be missed. It gets an id of its own, since
/// what was done for the first version must not count as done for this one; answers still point to the message in the chat.
/// A message that its runner takes back or restores changes nothing: what was decided stays, with its undo.
/// </summary>
internal sealed class EditedMessages : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.MessageUpdate || (activity.ChannelData as JObject).Text("eventType") != "editMessage")
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        var original = activity.Id;
        activity.Type = ActivityTypes.Message;
        activity.Id = $"{original}:{(activity.Timestamp ?? activity.LocalTimestamp)?.UtcTicks}";
        turnContext.OnSendActivities((_, activities, send) =>
        {
            foreach (var answer in activities.Where(answer => answer.ReplyToId == activity.Id))
            {
                answer.ReplyToId = original;
            }

            return send();
        });
        await next(cancellationToken).ConfigureAwait(false);
    }
}
