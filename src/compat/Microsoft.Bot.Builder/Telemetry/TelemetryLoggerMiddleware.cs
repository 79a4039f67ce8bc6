using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Tells a telemetry client of every activity that comes, goes, or is replaced or deleted.</summary>
public partial class TelemetryLoggerMiddleware : IMiddleware
{
    /// <summary>Creates the middleware.</summary>
    /// <param name="telemetryClient">The client; none when null.</param>
    /// <param name="logPersonalInformation">Whether names and texts are told too.</param>
    public TelemetryLoggerMiddleware(IBotTelemetryClient telemetryClient, bool logPersonalInformation = false)
    {
        TelemetryClient = telemetryClient ?? new NullBotTelemetryClient();
        LogPersonalInformation = logPersonalInformation;
    }

    /// <summary>Whether names and texts are told too.</summary>
    public bool LogPersonalInformation { get; }

    /// <summary>Whom it tells.</summary>
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient { get; }

    /// <inheritdoc/>
    public virtual async Task OnTurnAsync(ITurnContext context, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(context);
        if (context.Activity is { } inbound)
        {
            // A channel may leave the sender out; the events name one.
            inbound.From ??= new ChannelAccount();
            if (string.IsNullOrEmpty(inbound.From.Role))
            {
                inbound.From.Role = RoleTypes.User;
            }

            await OnReceiveActivityAsync(inbound, cancellationToken).ConfigureAwait(false);
        }

        context.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next().ConfigureAwait(false);
            foreach (var activity in activities)
            {
                await OnSendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
            }

            return responses;
        });
        context.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next().ConfigureAwait(false);
            await OnUpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
            return response;
        });
        context.OnDeleteActivity(async (_, reference, next) =>
        {
            await next().ConfigureAwait(false);
            var deletion = new Activity(ActivityTypes.MessageDelete) { Id = reference.ActivityId };
            await OnDeleteActivityAsync(deletion.ApplyConversationReference(reference, isIncoming: false), cancellationToken).ConfigureAwait(false);
        });

        if (nextTurn is not null)
        {
            await nextTurn(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Something came from the user.</summary>
    protected virtual async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation) => TelemetryClient.TrackEvent(
        TelemetryLoggerConstants.BotMsgReceiveEvent, await FillReceiveEventPropertiesAsync(activity).ConfigureAwait(false));

    /// <summary>The bot sent something.</summary>
    protected virtual async Task OnSendActivityAsync(Activity activity, CancellationToken cancellation) => TelemetryClient.TrackEvent(
        TelemetryLoggerConstants.BotMsgSendEvent, await FillSendEventPropertiesAsync(activity).ConfigureAwait(false));

    /// <summary>The bot replaced something.</summary>
    protected virtual async Task OnUpdateActivityAsync(Activity activity, CancellationToken cancellation) => TelemetryClient.TrackEvent(
        TelemetryLoggerConstants.BotMsgUpdateEvent, await FillUpdateEventPropertiesAsync(activity).ConfigureAwait(false));

    /// <summary>The bot deleted something.</summary>
    protected virtual async Task OnDeleteActivityAsync(Activity activity, CancellationToken cancellation) => TelemetryClient.TrackEvent(
        TelemetryLoggerConstants.BotMsgDeleteEvent, await FillDeleteEventPropertiesAsync(activity).ConfigureAwait(false));
}
