using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A conversation with another bot: what the user says goes there, until that bot ends it.</summary>
public partial class SkillDialog : Dialog
{
    private const string DeliveryModeKey = "deliverymode";
    private const string ConversationIdKey = "Microsoft.Bot.Builder.Dialogs.SkillDialog.SkillConversationId";

    /// <summary>Creates a dialog.</summary>
    public SkillDialog(SkillDialogOptions dialogOptions, string dialogId = null)
        : base(dialogId)
    {
        DialogOptions = dialogOptions ?? throw new ArgumentNullException(nameof(dialogOptions));
    }

    /// <summary>The skill and the way to it.</summary>
    protected SkillDialogOptions DialogOptions { get; }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var activity = Copy(Asked(options));
        activity.ApplyConversationReference(dc.Context.Activity.GetConversationReference(), true);
        dc.ActiveDialog.State[DeliveryModeKey] = activity.DeliveryMode;
        var id = await DialogOptions.ConversationIdFactory.CreateSkillConversationIdAsync(
            new SkillConversationIdFactoryOptions
            {
                FromBotOAuthScope = dc.Context.TurnState.Get<string>(BotAdapter.OAuthScopeKey),
                FromBotId = DialogOptions.BotId,
                Activity = activity,
                BotFrameworkSkill = DialogOptions.Skill,
            },
            cancellationToken).ConfigureAwait(false);
        dc.ActiveDialog.State[ConversationIdKey] = id;
        var end = await SendToSkillAsync(dc.Context, activity, id, cancellationToken).ConfigureAwait(false);
        return end is null ? EndOfTurn : await dc.EndDialogAsync(end.Value, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (!OnValidateActivity(dc.Context.Activity))
        {
            return EndOfTurn;
        }

        if (dc.Context.Activity.Type == ActivityTypes.EndOfConversation)
        {
            return await dc.EndDialogAsync(dc.Context.Activity.Value, cancellationToken).ConfigureAwait(false);
        }

        var activity = Copy(dc.Context.Activity);
        activity.DeliveryMode = dc.ActiveDialog.State[DeliveryModeKey] as string;
        var end = await SendToSkillAsync(dc.Context, activity, (string)dc.ActiveDialog.State[ConversationIdKey], cancellationToken)
            .ConfigureAwait(false);
        return end is null ? EndOfTurn : await dc.EndDialogAsync(end.Value, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var reprompt = (Activity)Activity.CreateEventActivity();
        reprompt.Name = DialogEvents.RepromptDialog;
        reprompt.ApplyConversationReference(turnContext.Activity.GetConversationReference(), true);
        return SendToSkillAsync(turnContext, reprompt, (string)instance.State[ConversationIdKey], cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason is DialogReason.CancelCalled or DialogReason.ReplaceCalled)
        {
            var end = (Activity)Activity.CreateEndOfConversationActivity();
            end.ApplyConversationReference(turnContext.Activity.GetConversationReference(), true);
            end.ChannelData = turnContext.Activity.ChannelData;
            end.Properties = turnContext.Activity.Properties;
            await SendToSkillAsync(turnContext, end, (string)instance.State[ConversationIdKey], cancellationToken).ConfigureAwait(false);
        }

        await base.EndDialogAsync(turnContext, instance, reason, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether an activity goes to the skill; all do, unless overridden.</summary>
    protected virtual bool OnValidateActivity(Activity activity) => true;

    private static Activity Asked(object options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options is not BeginSkillDialogOptions asked)
        {
            throw new ArgumentException("Unable to cast options to BeginSkillDialogOptions", nameof(options));
        }

        return asked.Activity ?? throw new ArgumentNullException(nameof(options), "The activity is null.");
    }

    private static Activity Copy(Activity activity) => JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity));
}
