using System.Diagnostics;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>Has everything that is said written down: what comes in, what goes out, what is changed and what is deleted.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private static readonly JsonSerializerSettings _json = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = null };

    private readonly ITranscriptLogger _logger;

    /// <summary>Creates the middleware.</summary>
    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        _logger = transcriptLogger ?? throw new ArgumentNullException(nameof(transcriptLogger), "TranscriptLoggerMiddleware requires a ITranscriptLogger implementation.  ");
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new Queue<IActivity>();
        LogInbound(turnContext.Activity, transcript);
        turnContext.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next().ConfigureAwait(false);
            for (var i = 0; i < activities.Count; i++)
            {
                Log(transcript, WithId(Spoken(activities[i], RoleTypes.Bot), i < responses?.Length ? responses[i]?.Id : null));
            }

            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next().ConfigureAwait(false);
            var update = Clone(activity);
            update.Type = ActivityTypes.MessageUpdate;
            Log(transcript, update);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await next().ConfigureAwait(false);
            var deletion = new Activity(ActivityTypes.MessageDelete) { Id = reference.ActivityId };
            Log(transcript, deletion.ApplyConversationReference(reference, isIncoming: false));
        });

        await nextTurn(cancellationToken).ConfigureAwait(false);
        while (transcript.TryDequeue(out var activity))
        {
            await TryWriteAsync(activity).ConfigureAwait(false);
        }
    }

    private static void LogInbound(Activity activity, Queue<IActivity> transcript)
    {
        // The event of a turn that the bot begins is nothing that anybody said.
        if (activity is null || (activity.Type == ActivityTypes.Event && activity.Name == ActivityEventNames.ContinueConversation))
        {
            return;
        }

        Log(transcript, Spoken(activity, RoleTypes.User));
    }

    // The transcript says who speaks; the turn's own activity stays as it came.
    private static Activity Spoken(Activity activity, string role)
    {
        var copy = Clone(activity);
        copy.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(copy.From.Role))
        {
            copy.From.Role = role;
        }

        return copy;
    }

    private static Activity WithId(Activity activity, string id)
    {
        activity.Id = !string.IsNullOrEmpty(id) ? id : !string.IsNullOrEmpty(activity.Id) ? activity.Id : $"g_{Guid.NewGuid()}";
        return activity;
    }

    private static void Log(Queue<IActivity> transcript, IActivity activity)
    {
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        transcript.Enqueue(activity);
    }

    private static Activity Clone(IActivity activity) =>
        JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity, _json));

    // A bot speaks on when its words cannot be written down.
    private async Task TryWriteAsync(IActivity activity)
    {
        try
        {
            await _logger.LogActivityAsync(activity).ConfigureAwait(false);
        }
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Trace.TraceError($"Transcript logActivity failed with {exception.GetType().Name}");
        }
    }
}
