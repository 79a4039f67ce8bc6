using System.Globalization;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Teammates;
using CoachBot.Dialogs.Telemetry;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Plans;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace CoachBot.Dialogs.Turns;

/// <summary>Every activity's way in: greets once, hands messages and card buttons to the dialogs, keeps what is personal out of shared chats, saves state.</summary>
public sealed partial class CoachActivityHandler(
    ConversationState conversation,
    MainDialog main,
    TappedCard tapped,
    TypedButtons typed,
    GroupTeam team,
    IPlanService plans,
    IMessageReader reader,
    AdviceAnyway advice,
    IStringLocalizer<MainTexts> texts,
    ILogger<CoachActivityHandler> logger) : ActivityHandler
{
    /// <summary>A channel that got no answer tries again within a minute; nobody writes more in that time.</summary>
    private const int HeardKept = 20;

    private readonly IStatePropertyAccessor<Talk> talks = conversation.CreateProperty<Talk>("talk");
    private readonly DialogRunner runner = new(conversation, main);

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        // Texts follow the client's locale until the runner is known; set here, it flows into everything that this turn awaits.
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Languages.Of(null, (turnContext.Activity as IMessageActivity)?.Locale);
        await base.OnTurnAsync(turnContext, cancellationToken);
        if (turnContext.TurnState.Get<CoachTurn>() is { Erased: true })
        {
            // What was half entered is the runner's too.
            await conversation.DeleteAsync(turnContext, cancellationToken);
            turnContext.TurnState[CoachTurn.ErasedKey] = true;
            return;
        }

        await conversation.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        membersAdded.Any(member => member is not null && member.Id != turnContext.Activity.Recipient?.Id) || turnContext.Activity.Conversation?.IsGroup == true
            ? WelcomeAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        HearAsync(turnContext, Inbound.From(turnContext.Activity), cancellationToken);

    /// <summary>Who installs the app again is greeted again; an upgrade only swaps it.</summary>
    protected override async Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Action == "remove")
        {
            (await TalkAsync(turnContext, cancellationToken)).Welcomed = false;
        }
    }

    /// <summary>
    /// A Teams card's button. It is handled as the words that it stands for, and what the coach says goes into the chat as messages; the
    /// answer is the card as it is now.
    /// </summary>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var inbound = Inbound.Of(null, invokeValue.Action?.Data);

        // Prompts and waterfalls go on with messages only, and a tap is one.
        activity.Type = ActivityTypes.Message;
        try
        {
            await HearAsync(turnContext, inbound, cancellationToken);
        }
        finally
        {
            activity.Type = ActivityTypes.Invoke;
        }

        return turnContext.TurnState.Get<CoachTurn>() is { } turn && tapped.Answer(turn) is { } card
            ? card
            : new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = texts["Noted"].Value };
    }

    private async Task WelcomeAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var talk = await talks.GetAsync(context, () => new Talk(), cancellationToken);
        if (talk.Welcomed)
        {
            return;
        }

        talk.Welcomed = true;
        if (Surfaces.IsShared(context.Activity))
        {
            await GroupChat.AnswerAsync(context, texts, urgent: false, cancellationToken);
            return;
        }

        var turn = await CoachTurn.BeginAsync(context, plans, reader, talk, new Inbound(null, null), texts, cancellationToken);
        await Welcome.SayAsync(turn, texts, cancellationToken);
    }

    private async Task HearAsync(ITurnContext context, Inbound inbound, CancellationToken cancellationToken)
    {
        if (Surfaces.IsShared(context.Activity))
        {
            var urgent = advice.IsUrgent(context, inbound);
            if (urgent)
            {
                DialogTelemetry.RedFlag();
            }

            if (urgent || !await team.AnswerAsync(context, inbound, cancellationToken))
            {
                await GroupChat.AnswerAsync(context, texts, urgent, cancellationToken);
            }

            return;
        }

        try
        {
            await AnswerAsync(context, inbound, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            await advice.GiveAsync(context, inbound, cancellationToken);
            throw;
        }
    }

    private async Task AnswerAsync(ITurnContext context, Inbound inbound, CancellationToken cancellationToken)
    {
        var talk = await TalkAsync(context, cancellationToken);
        talk.Welcomed = true;
        if (!IsNew(talk, context.Activity.Id))
        {
            return;
        }

        var turn = await CoachTurn.BeginAsync(context, plans, reader, talk, inbound, texts, cancellationToken);
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = turn.Words.Culture;
        typed.Resolve(turn);
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = turn.Words.Culture;

        // Fields that were edited come back as the same card; the other buttons are answered in the chat.
        turn.InPlace = turn.Surface == Surface.Teams && ConfirmCard.IsEdit(inbound) ? inbound.CardName : null;
        if (!await runner.IsReadableAsync(context, cancellationToken))
        {
            await DropStateAsync(turn, cancellationToken);
        }

        if (inbound is { IsUnreadable: true, Text: null })
        {
            await turn.SayAsync(texts["UnreadableFile"], cancellationToken);
            return;
        }

        try
        {
            await runner.RunAsync(context, cancellationToken);
        }
        catch (UnreadableStateException)
        {
            // The stack fits and an answer within it doesn't: thrown before anything was applied, so the message starts afresh.
            await DropStateAsync(turn, cancellationToken);
            await runner.RunAsync(context, cancellationToken);
        }
    }

    private static bool IsNew(Talk talk, string? id)
    {
        if (id is null)
        {
            return true;
        }

        if (talk.Heard.Contains(id))
        {
            return false;
        }

        talk.Heard.Add(id);
        talk.Heard.RemoveRange(0, Math.Max(0, talk.Heard.Count - HeardKept));
        return true;
    }

    private async Task DropStateAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        LogStateDropped(logger);
        await runner.DropAsync(turn.Context, cancellationToken);
        turn.StartOver();
        await turn.SayAsync(texts["StateDropped"], cancellationToken);
    }

    private async Task<Talk> TalkAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await talks.GetAsync(context, () => new Talk(), cancellationToken);
        }
        catch (Exception error) when (DialogRunner.MeansUnreadable(error))
        {
            var talk = new Talk();
            await talks.SetAsync(context, talk, cancellationToken);
            return talk;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A conversation's dialog state could not be read and was dropped")]
    private static partial void LogStateDropped(ILogger logger);
}
