using System.Diagnostics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace CoachBot.Channels.Telemetry;

/// <summary>What the coach answers within a turn, as spans: how many activities and how long, not what they say.</summary>
internal sealed class TracedReplies : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (ChannelTelemetry.Source.HasListeners())
        {
            turnContext.OnSendActivities(SendAsync);
        }

        return next(cancellationToken);
    }

    private static async Task<ResourceResponse[]> SendAsync(ITurnContext turn, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        using var span = ChannelTelemetry.Source.StartActivity("reply", ActivityKind.Producer);
        span?.SetTag("coachbot.channel", ChannelTelemetry.ChannelOf(turn.Activity.ChannelId)).SetTag("coachbot.messages", activities.Count);
        return await next().ConfigureAwait(false);
    }
}
