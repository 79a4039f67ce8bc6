using System.Globalization;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Telemetry;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;

namespace CoachBot.Dialogs.Asking;

/// <summary>Something the coach can be asked for. Each intent belongs to exactly one.</summary>
internal interface IConversation
{
    string Id { get; }

    IReadOnlyList<Intent> Intents { get; }

    /// <summary>Words that lead here for sure, such as a button's; asked before any intent is looked at.</summary>
    bool Matches(string text);

    /// <summary>The same, for words that lead here only as things stand, such as the answer to what the coach has asked in a reminder.</summary>
    bool Claims(CoachTurn turn);

    /// <summary>A short message with its words, which is what most claim. A long one is read for what it means instead.</summary>
    static bool IsNamedBy(CoachTurn turn, IConversation conversation) => turn.Inbound.Text is { Length: < 200 } text && conversation.Matches(text);
}

/// <summary>A conversation that may ask before it is done.</summary>
internal abstract class Conversation : ComponentDialog, IConversation
{
    protected const string Steps = "steps";

    protected Conversation(string id, params IReadOnlyList<Intent> intents)
        : base(id)
    {
        Intents = intents;
        AddDialog(new AskPrompt());
        InitialDialogId = Steps;
    }

    public IReadOnlyList<Intent> Intents { get; }

    /// <summary>There is nothing to ask without a plan: the way to one is opened instead.</summary>
    protected virtual bool NeedsPlan => false;

    public virtual bool Matches(string text) => false;

    public virtual bool Claims(CoachTurn turn) => IConversation.IsNamedBy(turn, this);

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext outerDc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = CoachTurn.Of(outerDc);
        return NeedsPlan && turn.Plan is null
            ? await NoPlan.AnswerAsync(outerDc, turn, cancellationToken)
            : await base.BeginDialogAsync(outerDc, options, cancellationToken);
    }

    /// <summary>The step that has asked what the step of this index is waiting to hear.</summary>
    protected virtual int AskedIn(int waiting) => 0;

    /// <summary>Goes back to before the open question was asked; false when it isn't this conversation that waits.</summary>
    internal bool Rewind(DialogInstance instance)
    {
        if (!instance.State.TryGetValue("dialogs", out var stored) || stored is not DialogState { DialogStack: [var open, ..] stack })
        {
            return false;
        }

        if (FindDialog(open.Id) is Conversation inner)
        {
            return inner.Rewind(open);
        }

        if (open.Id != nameof(AskPrompt) || stack is not [_, { Id: Steps } steps, ..])
        {
            return false;
        }

        stack.RemoveAt(0);
        steps.State[StepIndex] = AskedIn(Convert.ToInt32(steps.State[StepIndex], CultureInfo.InvariantCulture)) - 1;
        return true;
    }

    /// <summary>Where a waterfall of the Bot Builder keeps which of its steps came last.</summary>
    private const string StepIndex = "stepIndex";

    protected void AddSteps(params WaterfallStep[] steps) => AddDialog(new WaterfallDialog(Steps, steps.Select((step, number) => DialogTelemetry.Observed(this, number + 1, step))));

    /// <summary>Asks, with a card that belongs to the question when there is one.</summary>
    protected static Task<DialogTurnResult> AskAsync(DialogContext dc, Ask ask, Func<Ask, Card>? card, CancellationToken cancellationToken)
    {
        if (ask.Nonce.Length == 0)
        {
            ask.Nonce = Guid.NewGuid().ToString("N")[..10];
        }

        var turn = CoachTurn.Of(dc);
        if (ask.Language.Length == 0)
        {
            (ask.By, ask.ByData, ask.ByIntent) = (turn.Inbound.Text, turn.Inbound.Data?.ToString(Formatting.None), turn.Intent);
        }

        ask.Language = turn.Words.Language;
        turn.PendingCard = card?.Invoke(ask);
        return dc.PromptAsync(nameof(AskPrompt), AskPrompt.For(ask), cancellationToken);
    }

    protected static Task<DialogTurnResult> AskAsync(DialogContext dc, Ask ask, CancellationToken cancellationToken) => AskAsync(dc, ask, null, cancellationToken);

    /// <summary>
    /// Asks the same once more when an answer told nothing; null when it was asked twice already, or when the
    /// runner has said no to it. A waterfall that asks twice has the step that hears twice.
    /// </summary>
    protected static Task<DialogTurnResult>? AskOnceMore(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (turn.Answering is not { Again: false } ask || turn.Reading.Has(Intent.No) || turn.Reading.Has(Intent.Maybe)
            || turn.Texts.Hears("LeaveWords", turn.Inbound.Text ?? ""))
        {
            return null;
        }

        ask.BackTo ??= turn.BackTo(ask.Text);
        (ask.Text, ask.Again) = (turn.Texts["NotGot", ask.Text], true);
        return AskAsync(step, ask, cancellationToken);
    }
}

/// <summary>A conversation of one turn: it answers and is done.</summary>
internal abstract class Reply(string id, params Intent[] intents) : Dialog(id), IConversation
{
    public IReadOnlyList<Intent> Intents { get; } = intents;

    /// <summary>There is nothing to say without a plan: the way to one is opened instead.</summary>
    protected virtual bool NeedsPlan => false;

    public virtual bool Matches(string text) => false;

    public virtual bool Claims(CoachTurn turn) => IConversation.IsNamedBy(turn, this);

    public sealed override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = CoachTurn.Of(dc);
        if (NeedsPlan && turn.Plan is null)
        {
            return await NoPlan.AnswerAsync(dc, turn, cancellationToken);
        }

        await DialogTelemetry.ObserveAsync(this, () => SayAsync(turn, cancellationToken));
        return await dc.EndDialogAsync(null, cancellationToken);
    }

    protected abstract Task SayAsync(CoachTurn turn, CancellationToken cancellationToken);
}
