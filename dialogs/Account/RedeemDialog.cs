using System.Text.RegularExpressions;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Plans;
using CoachBot.Plans.Linking;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;
using HealthAnswers = CoachBot.Training.Runners.Screening;

namespace CoachBot.Dialogs.Account;

/// <summary>
/// The code from the other chat has been typed: asks once more, since it may be somebody else's, and asks which plan is kept where both
/// have one. What was paused for the runner's health stays paused whichever it is.
/// </summary>
internal sealed partial class RedeemDialog : AskedTwice
{
    private const string Code = "code";
    private readonly IRunnerLinking linking;
    private readonly GoalWords goals;
    private readonly IStringLocalizer<AccountTexts> texts;

    public RedeemDialog(IRunnerLinking linking, GoalWords goals, IStringLocalizer<AccountTexts> texts)
        : base(nameof(RedeemDialog))
    {
        this.linking = linking;
        this.goals = goals;
        this.texts = texts;
    }

    public override bool Matches(string text) => CodeIn(text) is not null;

    protected override async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var code = CodeIn(turn.Inbound.Text ?? "") ?? "";
        var offer = await linking.LookAsync(turn.Id, code, cancellationToken);
        if (offer is not LinkOffer.Ready ready)
        {
            return await RefuseAsync(step, turn, offer, cancellationToken);
        }

        step.Values[Code] = code;
        var both = ready is { Mine.State.Plan: not null, Other.State.Plan: not null };
        var ask = new Ask
        {
            Id = "account.link",
            IsChoice = true,
            Text = both ? texts["LinkAskBoth", Plan(ready.Mine, turn), Plan(ready.Other, turn)] : texts["LinkAsk"],
            BackTo = texts["BackToLink"],
            Why = texts["WhyLink"],
            Expecting = both ? Expecting.FreeText : Expecting.YesNo,
            Choosing = both ? $"(?:{texts.Listened("KeepHereWords")})|(?:{texts.Listened("KeepThereWords")})" : null,
            Buttons = both ? [texts["ButtonKeepHere"], texts["ButtonKeepThere"], texts["ButtonDontLink"]] : [texts["ButtonLink"], texts["ButtonDontLink"]],
        };
        return await AskAsync(step, ask, cancellationToken);
    }

    protected override async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var code = (string)(step.Value(Code) ?? "");
        var offer = await linking.LookAsync(turn.Id, code, cancellationToken);
        if (offer is not LinkOffer.Ready ready)
        {
            return await RefuseAsync(step, turn, offer, cancellationToken);
        }

        if (KeepsMine(turn, ready) is not { } keepsMine)
        {
            if (!turn.Chose(texts["ButtonDontLink"]) && AskOnceMore(step, cancellationToken) is { } asked)
            {
                return await asked;
            }

            await turn.SayAsync(texts["NotLinked"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        offer = await linking.JoinAsync(turn.Id, code, keepsMine, cancellationToken);
        if (offer is not LinkOffer.Ready)
        {
            return await RefuseAsync(step, turn, offer, cancellationToken);
        }

        await turn.BecomeAsync(ready.Runner, cancellationToken);
        var paused = await CarryAsync(turn, (keepsMine ? ready.Other : ready.Mine).State, cancellationToken);
        await turn.SayAsync(paused ? $"{texts["Linked"].Value} {texts["LinkedPaused"].Value}" : texts["Linked"], null, turn.Plan is null ? null : [turn.Texts["ButtonWeek"]], cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>With one plan there is nothing to choose; null: not linked.</summary>
    private bool? KeepsMine(CoachTurn turn, LinkOffer.Ready ready)
    {
        var (mine, other) = (ready.Mine.State, ready.Other.State);
        if (mine.Plan is not null && other.Plan is not null)
        {
            return turn.Chose(texts["ButtonKeepHere"]) || texts.Hears("KeepHereWords", turn.Inbound.Text) ? true : turn.Chose(texts["ButtonKeepThere"]) || texts.Hears("KeepThereWords", turn.Inbound.Text) ? false : null;
        }

        var agreed = turn.Chose(texts["ButtonLink"]) || (turn.Reading.Has(Intent.Yes) && !turn.Reading.Has(Intent.No));
        return !agreed ? null : mine.Plan is not null || (other.Plan is null && mine.Version >= other.Version);
    }

    /// <summary>Pauses and an uncleared health answer outlive the plan that they were given in; what was said of them goes with it.</summary>
    private static async Task<bool> CarryAsync(CoachTurn turn, RunnerState dropped, CancellationToken cancellationToken)
    {
        if (dropped.Profile.Screening is { Cleared: false } answers && (answers.AnyYes || answers.Pregnant || answers.Postpartum))
        {
            var known = turn.Profile.Screening ?? new HealthAnswers();
            await turn.DoAsync(new SetScreening(known with { AnyYes = known.AnyYes || answers.AnyYes, Pregnant = known.Pregnant || answers.Pregnant, Postpartum = known.Postpartum || answers.Postpartum, Cleared = false }), cancellationToken);
        }

        if (dropped.Holds.Count == 0)
        {
            return false;
        }

        var answer = await turn.DoAsync(new CarryHolds(dropped.Holds), cancellationToken);
        return answer.Decision.Refusal is null;
    }

    private async Task<DialogTurnResult> RefuseAsync(WaterfallStepContext step, CoachTurn turn, LinkOffer offer, CancellationToken cancellationToken)
    {
        var text = offer switch
        {
            LinkOffer.TooManyTries many => texts["LinkTooMany", Math.Max(1, (int)Math.Ceiling(many.Wait.TotalMinutes))].Value,
            LinkOffer.OwnCode => texts["LinkOwn"].Value,
            LinkOffer.SameSide => texts["LinkSameSide"].Value,
            _ => texts["LinkUnknown"].Value,
        };
        await turn.SayAsync(text, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private string Plan(RunnerView view, CoachTurn turn) => goals.Goal(view.State.Profile.Goal ?? Goal.NoRace, turn.Today, turn.Words);

    private static string? CodeIn(string text) => CodePattern().Match(text) is { Success: true } match ? match.Groups["code"].Value : null;

    /// <summary>Alone or after a word for it; with its hyphen or in one piece, so that "3x12 50kg" is none.</summary>
    [GeneratedRegex(@"^\W*(?:(?:the |my |el |mi )?(?:link|code|c[oó]digo)(?: is| es)?\W*)?(?<code>[BCDFGHJKLMNPQRSTVWXZ2-9]{4}-?[BCDFGHJKLMNPQRSTVWXZ2-9]{4})\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();
}
