using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

// Teams names the tenant in its channel data; a bot that speaks first needs it with the conversation.
internal sealed class TeamsTenantMiddleware : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (string.Equals(activity.ChannelId, Channels.Msteams, StringComparison.OrdinalIgnoreCase)
            && activity.Conversation is { } conversation && string.IsNullOrEmpty(conversation.TenantId)
            && TenantOf(activity) is { } tenant)
        {
            conversation.TenantId = tenant;
        }

        return next(cancellationToken);
    }

    private static string TenantOf(Activity activity)
    {
        var data = activity.ChannelData is null ? null : activity.ChannelData as JObject ?? JToken.FromObject(activity.ChannelData) as JObject;
        return (data?["tenant"] as JObject)?["id"]?.ToString();
    }
}
