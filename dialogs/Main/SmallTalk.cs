using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Plans;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Main;

/// <summary>A greeting: a new runner is taken into onboarding, an old one hears what is next.</summary>
internal sealed class GreetReply(IStringLocalizer<MainTexts> texts) : Dialog(nameof(GreetReply)), IConversation
{
    public IReadOnlyList<Intent> Intents { get; } = [Intent.Greet];

    public bool Matches(string text) => false;

    public bool Claims(CoachTurn turn) => false;

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = CoachTurn.Of(dc);
        if (turn.State.Plan is null && dc.Stack.Count == 1)
        {
            await turn.SayAsync(texts["Hello"], cancellationToken);
            return await dc.ReplaceDialogAsync(nameof(GoalsDialog), null, cancellationToken);
        }

        var next = turn.Plan?.Sessions.FirstOrDefault(session => session.Status == SessionStatus.Planned && session.Date >= turn.Today);
        await turn.SayAsync(next is null ? texts["HelloShort"] : texts["HelloNext", turn.Words.Day(next.Date), next.Minutes], cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }
}

/// <summary>"How do I begin?": a new runner is taken into onboarding, one with a plan hears what is next.</summary>
internal sealed class BeginReply(IStringLocalizer<MainTexts> texts) : Dialog(nameof(BeginReply)), IConversation
{
    public IReadOnlyList<Intent> Intents { get; } = [];

    public bool Matches(string text) => texts.Hears("BeginWords", text);

    public bool Claims(CoachTurn turn) => turn.Inbound.Data is null && (turn.Talk.Open is null || texts.Hears("QuestionWords", turn.Inbound.Text)) && IConversation.IsNamedBy(turn, this);

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = CoachTurn.Of(dc);
        if (turn.Plan is null && dc.Stack.Count > 1)
        {
            await turn.SayAsync(texts["HelpNoPlan"], cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        if (turn.Plan is null && !NoPlan.WaitsForClearance(turn))
        {
            return await dc.ReplaceDialogAsync(nameof(GoalsDialog), null, cancellationToken);
        }

        var next = turn.Plan?.Sessions.FirstOrDefault(session => session.Status == SessionStatus.Planned && session.Date >= turn.Today);
        await turn.SayAsync(turn.Plan is null ? texts["WaitsForClearance"] : next is null ? texts["HelloShort"] : texts["Begun", turn.Words.Day(next.Date, turn.Today), next.Minutes], cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }
}

internal sealed class ThanksReply(IStringLocalizer<MainTexts> texts) : Reply(nameof(ThanksReply), Intent.Thanks, Intent.Goodbye)
{
    /// <summary>"Cool", "got it", "ok gracias", with no question open: a word of content, and no answer to anything.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null, Inbound: { Data: null, IsFile: false } } && IsPleased(turn);

    private bool IsPleased(CoachTurn turn) => texts.Hears("PleasedWords", turn.Inbound.Text);

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) => turn.Intent is null && !texts.Hears("ThankedWords", turn.Inbound.Text)
        ? turn.SayAsync(texts["Pleased"], cancellationToken)
        : turn.SayAsync(texts[turn.Intent != Intent.Goodbye ? "Welcome2" : turn.Plan is null ? "GoodbyeNoPlan" : "Goodbye"], cancellationToken);
}

internal sealed class HelpReply(IStringLocalizer<MainTexts> texts) : Reply(nameof(HelpReply), Intent.Help)
{
    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) => turn.Plan is null
        ? turn.SayAsync(NoPlan.WaitsForClearance(turn) ? $"{texts["WaitsForClearance"].Value} {texts["HelpWaiting"].Value}" : texts["HelpNoPlan"], cancellationToken)
        : turn.SayAsync(texts["Help"], null, [texts["ButtonToday"], texts["ButtonWeek"], texts["ButtonUndo"]], cancellationToken);
}

internal sealed class RepeatReply(IStringLocalizer<MainTexts> texts) : Reply(nameof(RepeatReply), Intent.Repeat)
{
    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) => turn.Talk.Open is not null
        ? Task.CompletedTask
        : turn.SayAsync(turn.Talk.LastSaid ?? texts["CanDo"], cancellationToken);
}

internal sealed class FrustrationReply(IStringLocalizer<MainTexts> texts) : Reply(nameof(FrustrationReply), Intent.Frustration)
{
    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) => turn.SayAsync(texts[turn.Talk.Open is null ? "Frustration" : "FrustrationAsked"], cancellationToken);
}

/// <summary>Cancel with nothing open: what could be meant.</summary>
internal sealed class NothingToCancelReply(IStringLocalizer<MainTexts> texts) : Reply(nameof(NothingToCancelReply), Intent.Cancel)
{
    /// <summary>With a plan that reminds, "stop" may be about either of them.</summary>
    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) => turn is { Plan: not null, Profile.Reminders.Enabled: true } && texts.Hears("StopWords", turn.Inbound.Text)
        ? turn.SayAsync(texts["StopMeant"], null, texts["StopMeantButtons"].Value.Split('|'), cancellationToken)
        : turn.SayAsync(texts["NothingToCancel"], cancellationToken);
}

/// <summary>Whatever else comes, a lone yes or no, an emoji, another subject: what the coach can do.</summary>
internal sealed class CanDoReply(IStringLocalizer<MainTexts> texts) : Reply(nameof(CanDoReply), Intent.OutOfScope, Intent.Yes, Intent.No, Intent.Maybe)
{
    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken) => turn.Intent switch
    {
        Intent.Yes or Intent.No or Intent.Maybe => turn.SayAsync(texts[turn.Plan is null ? "NothingAskedNoPlan" : "NothingAsked"], cancellationToken),
        Intent.OutOfScope => turn.SayAsync(texts[turn.Plan is null ? "OutOfScopeNoPlan" : "OutOfScope"], cancellationToken),
        _ => turn.SayAsync(texts[turn.Plan is null ? "CanDoNoPlan" : "CanDo"], cancellationToken),
    };
}
