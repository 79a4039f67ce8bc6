using CoachBot.Channels.Telemetry;
using CoachBot.Channels.Turns;
using CoachBot.Storage.Channels;
using CoachBot.Storage.Locks;
using CoachBot.Storage.Telemetry;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace CoachBot.Channels.Teams;

/// <summary>
/// Each inbound activity once, over all hosts, and one turn at a time in a conversation: Teams delivers again what was not answered within
/// 15 s. Knows whose activity it is, and notes where that runner can be reached.
/// </summary>
internal sealed partial class OncePerActivity(
    IHandledActivities handled, IConversationGate gate, TeamsRunners runners, ErasedTurns erased, Pseudonyms names, ILogger<OncePerActivity> logger) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (IsOwn(activity))
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        var (conversation, key) = (activity.Conversation.Id, Key(activity));
        using var observed = ObservedTurn.Begin(activity.ChannelId, conversation, activity.Id, names, logger);
        await using var turn = await gate.EnterAsync(conversation, cancellationToken).ConfigureAwait(false);
        if (key is not null
            && (erased.Contains(conversation, key) || await handled.IsHandledAsync(conversation, key, cancellationToken).ConfigureAwait(false)))
        {
            observed.End(ObservedTurn.Repeated);
            Log.Again(logger, activity.Type);
            await AnswerAgainAsync(turnContext, cancellationToken).ConfigureAwait(false);
            return;
        }

        observed.Entered(activity.Type);
        turnContext.TurnState.Add(CoachTurnState.Runner, (object)await runners.NoteAsync(activity, cancellationToken).ConfigureAwait(false));
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
            observed.End(ObservedTurn.Done);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            observed.End(ObservedTurn.Failed, error);
            await NoteAsync(conversation, key).ConfigureAwait(false); // the runner is told, and says it again if they like
            throw;
        }

        if (key is not null && turnContext.TurnState.ContainsKey(CoachTurnState.Erased))
        {
            erased.Add(conversation, key);
            return;
        }

        await NoteAsync(conversation, key).ConfigureAwait(false);
    }

    /// <summary>A turn in which the coach speaks first: nobody has sent anything.</summary>
    internal static bool IsOwn(Activity activity) =>
        activity.Type == ActivityTypes.Event && activity.Name is ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation;

    /// <summary>
    /// Noted at the end and under the gate: what a crash or a stop has cut short is taken up with the next delivery, since a message lost
    /// may have named a sign that must not be missed. What it had changed by then has the activity's id and is not changed again.
    /// </summary>
    private Task NoteAsync(string conversation, string? key) =>
        key is null ? Task.CompletedTask : handled.TryBeginAsync(conversation, key, CancellationToken.None);

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
