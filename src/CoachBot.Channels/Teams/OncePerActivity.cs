using CoachBot.Channels.Turns;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Locks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace CoachBot.Channels.Teams;

/// <summary>
/// Each inbound activity once, over all hosts, and one turn at a time in a conversation: Teams delivers again what was not answered within
/// 15 s. Knows whose activity it is, and notes where that runner can be reached.
/// </summary>
internal sealed partial class OncePerActivity(
    IHandledActivities handled, IConversationGate gate, TeamsRunners runners, ILogger<OncePerActivity> logger) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Event && activity.Name is ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation)
        {
            await next(cancellationToken).ConfigureAwait(false); // the coach's own turn
            return;
        }

        var (conversation, key) = (activity.Conversation.Id, Key(activity));
        if (key is not null && !await handled.TryBeginAsync(conversation, key, cancellationToken).ConfigureAwait(false))
        {
            Log.Again(logger, activity.Type);
            await AnswerAgainAsync(turnContext, cancellationToken).ConfigureAwait(false);
            return;
        }

        try
        {
            await using var turn = await gate.EnterAsync(conversation, cancellationToken).ConfigureAwait(false);
            turnContext.TurnState.Add(CoachTurnState.Runner, (object)await runners.NoteAsync(activity, cancellationToken).ConfigureAwait(false));
            await next(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (key is not null)
        {
            // The host stops before the turn was over: the next delivery may take it up.
            await handled.ForgetAsync(conversation, key, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>An edit and a deletion carry the id of the message they are about. What has no id cannot be told from its repetition.</summary>
    private static string? Key(Activity activity) => activity.Id is not { Length: > 0 } id ? null
        : activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete ? $"{activity.Type}:{id}:{(activity.Timestamp ?? activity.LocalTimestamp)?.UtcTicks}"
        : activity.Type == ActivityTypes.Message ? id
        : $"{activity.Type}:{id}";

    private static Task AnswerAgainAsync(ITurnContext turn, CancellationToken cancellationToken) => turn.Activity.Type == ActivityTypes.Invoke
        ? turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200 } }, cancellationToken)
        : Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "A {ActivityType} was delivered again and is not acted on")]
        public static partial void Again(ILogger logger, string activityType);
    }
}
