using System.Security.Claims;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog in a turn.</summary>
public static class DialogExtensions
{
    /// <summary>
    /// Goes on with the conversation's dialogs, or begins this one when there are none. What dialogs throw is offered to them as an error
    /// event first. A bot that another bot called ends the conversation when its dialog ends.
    /// </summary>
    /// <param name="dialog">The root dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where the stack is kept.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        foreach (var (key, service) in turnContext.TurnState)
        {
            dc.Services[key] = service;
        }

        await RunAsync(turnContext, dialog.Id, dc, cancellationToken).ConfigureAwait(false);
    }

    // The turns of RunAsync and of a DialogManager.
    internal static async Task<DialogTurnResult> RunAsync(
        ITurnContext turnContext, string dialogId, DialogContext dc, CancellationToken cancellationToken)
    {
        var remembers = turnContext.TurnState.Get<ConversationState>() is not null || turnContext.TurnState.Get<UserState>() is not null
            || turnContext.TurnState.Get<DialogStateManagerConfiguration>() is not null;
        if (remembers)
        {
            await dc.State.LoadAllScopesAsync(cancellationToken).ConfigureAwait(false);
        }

        DialogTurnResult result = null;
        while (result is null)
        {
            try
            {
                result = await RunTurnAsync(turnContext, dialogId, dc, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                var handled = await dc.EmitEventAsync(DialogEvents.Error, exception, true, true, cancellationToken).ConfigureAwait(false);
                if (!handled)
                {
                    throw;
                }
            }
        }

        if (remembers)
        {
            await dc.State.SaveAllChangesAsync(cancellationToken).ConfigureAwait(false);
        }

        return result;
    }

    private static async Task<DialogTurnResult> RunTurnAsync(
        ITurnContext turnContext, string dialogId, DialogContext dc, CancellationToken cancellationToken)
    {
        if (IsFromParentToSkill(turnContext))
        {
            if (turnContext.Activity.Type == ActivityTypes.EndOfConversation)
            {
                return dc.Stack.Count == 0
                    ? new DialogTurnResult(DialogTurnStatus.Empty)
                    : await Innermost(dc).CancelAllDialogsAsync(true, cancellationToken: cancellationToken).ConfigureAwait(false);
            }

            if (turnContext.Activity.Type == ActivityTypes.Event && turnContext.Activity.Name == DialogEvents.RepromptDialog)
            {
                if (dc.Stack.Count == 0)
                {
                    return new DialogTurnResult(DialogTurnStatus.Empty);
                }

                await dc.RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
                return new DialogTurnResult(DialogTurnStatus.Waiting);
            }
        }

        var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (result.Status == DialogTurnStatus.Empty)
        {
            result = await dc.BeginDialogAsync(dialogId, null, cancellationToken).ConfigureAwait(false);
        }

        await TraceAsync(dc, cancellationToken).ConfigureAwait(false);
        if (result.Status is DialogTurnStatus.Complete or DialogTurnStatus.Cancelled && AnswersToParent(turnContext))
        {
            await turnContext.SendActivityAsync(
                new Activity(ActivityTypes.EndOfConversation)
                {
                    Value = result.Result,
                    Locale = turnContext.Activity.Locale,
                    Code = result.Status == DialogTurnStatus.Complete
                        ? EndOfConversationCodes.CompletedSuccessfully
                        : EndOfConversationCodes.UserCancelled,
                },
                cancellationToken).ConfigureAwait(false);
        }

        return result;
    }

    private static DialogContext Innermost(DialogContext dc)
    {
        while (dc.Child is { } child)
        {
            dc = child;
        }

        return dc;
    }

    private static bool IsSkill(ITurnContext turnContext) =>
        turnContext.TurnState.Get<ClaimsIdentity>(BotAdapter.BotIdentityKey) is { } identity && SkillValidation.IsSkillClaim(identity.Claims);

    // A turn with a skill's reference is an answer that came up from a skill of this bot.
    private static bool IsFromParentToSkill(ITurnContext turnContext) =>
        turnContext.TurnState.Get<SkillConversationReference>(SkillHandler.SkillConversationReferenceKey) is null && IsSkill(turnContext);

    // A skill answers the bot that called it; a root bot, which answers a channel, does not.
    private static bool AnswersToParent(ITurnContext turnContext) =>
        IsSkill(turnContext)
        && (turnContext.TurnState.Get<SkillConversationReference>(SkillHandler.SkillConversationReferenceKey) is not { } reference
            || reference.OAuthScope is not (AuthenticationConstants.ToChannelFromBotOAuthScope
                or GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope));

    // A snapshot of the stack for those who watch in the emulator. Other channels drop traces, so it is not made for them.
    private static Task TraceAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var watched = dc.Context.Activity.ChannelId == Channels.Emulator || dc.Context.Adapter is TestAdapter { EnableTrace: true };
        return watched
            ? dc.Context.SendActivityAsync(
                Activity.CreateTraceActivity(
                    "BotState", "https://www.botframework.com/schemas/botState", StateSnapshot.Of(dc), dc.Parent is null ? "Bot State" : "Skill State"),
                cancellationToken)
            : Task.CompletedTask;
    }
}
