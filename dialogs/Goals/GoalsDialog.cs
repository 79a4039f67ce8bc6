using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Screening;
using CoachBot.Dialogs.Turns;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Goals;

/// <summary>
/// From the first word to the first plan: takes facts in any order, asks for what is missing, the most useful first, confirms, screens, plans,
/// and asks when to remind. Where a plan stands, it takes changes and applies them at once.
/// </summary>
internal sealed class GoalsDialog : Conversation
{
    private const string Draft = "draft";
    private readonly GoalQuestions questions;
    private readonly GoalAnswers answers;
    private readonly GoalReplies replies;
    private readonly GoalListener listener;
    private readonly PlanChange change;
    private readonly ConfirmCard card;
    private readonly PlanIntroduction introduction;
    private readonly ReminderTime reminderTime;

    public GoalsDialog(
        GoalQuestions questions, GoalAnswers answers, GoalReplies replies, GoalListener listener, PlanChange change, ConfirmCard card, PlanIntroduction introduction, ReminderTime reminderTime, ScreeningDialog screening)
        : base(nameof(GoalsDialog), Routes.Facts)
    {
        this.questions = questions;
        this.answers = answers;
        this.replies = replies;
        this.listener = listener;
        this.change = change;
        this.card = card;
        this.introduction = introduction;
        this.reminderTime = reminderTime;
        AddSteps(NextAsync, HeardAsync, ScreenedAsync, ReminderAsync, ReminderAsync, ReminderAsync, ReminderAsync, ReminderAsync);
        AddDialog(screening);
    }

    /// <summary>"I work shifts and run whenever I can": a week without fixed days, whatever else the words may be; "mondays are fine again", "make it two".</summary>
    public override bool Claims(CoachTurn turn) => turn is { Talk.Open: null, Inbound: { Data: null, IsFile: false } } && (listener.GoesOn(turn) || (turn.State.Plan is null && turn.Reading.Flags.Count == 0 && !Routes.HasFacts(turn.Reading) && listener.HearsHealth(turn)) || (answers.RunsVary(turn.Inbound.Text, turn.Words.Culture) && !NoPlan.WaitsForClearance(turn)) || (turn.Plan is not null && listener.Claims(turn)));

    /// <summary>What has been told on the way to a plan that isn't there yet.</summary>
    internal static GoalDraft? ToldSoFar(DialogInstance setUp) =>
        setUp.State.TryGetValue("dialogs", out var inner) && inner is DialogState { DialogStack: var stack }
        && stack.FirstOrDefault(child => child.Id == Steps) is { } steps
        && steps.State.TryGetValue("values", out var values) && values is IDictionary<string, object> kept && kept.TryGetValue(Draft, out var draft)
            ? GoalDraft.FromJson(draft)
            : null;

    protected override int AskedIn(int waiting) => waiting < 2 ? 0 : 2;

    private async Task<DialogTurnResult> NextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var draft = step.Value(Draft) is { } kept ? GoalDraft.FromJson(kept) with { Lead = null } : step.Options is string json ? GoalDraft.FromJson(json) : listener.Begin(turn);
        if (await change.SettlesAsync(draft, step.Options is null, turn, cancellationToken))
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var missing = draft.Missing();
        var confirms = missing.Count == 0 && !draft.Changing && draft.Stage != GoalStage.Change;
        draft = draft with { Stage = confirms ? GoalStage.Confirm : draft.Stage, Confirmed = draft.Confirmed || confirms, Asked = missing.Count > 0 ? missing[0] : null, Times = draft.Counted(missing) };
        step.Values[Draft] = draft.ToJson();
        var lead = draft.Lead;
        if (confirms)
        {
            // The card says all of it; only a change is worth a word before.
            return await AskAsync(step, questions.Confirm(draft.Confirmed ? lead : null), ask => card.Of(draft.Profile, turn, ask), cancellationToken);
        }

        return await AskAsync(step, missing.Count > 0 ? questions.For(draft, turn, lead) : questions.Change(lead, draft.Changing), cancellationToken);
    }

    private async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var before = GoalDraft.FromJson(step.Value(Draft));
        if (before is { Changing: true, Asked: null })
        {
            // Anything may have been changed, or taken back, since it was asked.
            before = before with { Profile = turn.Profile };
        }

        var draft = listener.Hear(before, turn);
        var told = draft.PastDate is not null || ConfirmCard.IsEdit(turn.Inbound) || (draft with { Lead = null }).ToJson() != (before with { Lead = null, PastDate = null }).ToJson();
        var yes = turn.Reading.Has(Intent.Yes) || answers.IsYes(turn.Inbound.Text);
        if (before.Stage == GoalStage.Confirm && yes && draft.Missing().Count == 0)
        {
            step.Values[Draft] = draft.ToJson();
            turn.Replacement = card.Settled(draft.Profile, turn);
            if (draft.Health is { } health)
            {
                return await step.NextAsync(health, cancellationToken);
            }

            var known = new ScreeningOptions(replies.Acknowledge(before, draft, turn), draft.Profile.Age, draft.Pregnant, draft.Postpartum, draft.HealthYes);
            return await step.BeginDialogAsync(nameof(ScreeningDialog), known.ToJson(), cancellationToken);
        }

        if (!told && before.Assumed() is { } assumed)
        {
            // Asked often enough: the most cautious answer stands in, is said, and can be changed on the card.
            return await step.ReplaceDialogAsync(Steps, (assumed with { Lead = replies.Assumed(before.Asked!.Value) }).ToJson(), cancellationToken);
        }

        if (!told && before is { Changing: true, Asked: null } && !turn.Returning)
        {
            // "What should I change?", and something else is said: it is not asked again.
            return await step.EndDialogAsync(new Unheard(), cancellationToken);
        }

        var wantsChange = before.Stage == GoalStage.Confirm && !told && (turn.Reading.Has(Intent.No) || answers.IsChange(turn.Inbound.Text));
        var next = draft with
        {
            Stage = wantsChange ? GoalStage.Change : told || (before is { Stage: GoalStage.Change, Changing: false } && !turn.Returning) ? GoalStage.Facts : draft.Stage,
            Puzzled = told || wantsChange ? 0 : turn.Returning ? draft.Puzzled : draft.Puzzled + 1,
            Lead = told ? Taken(before, draft, turn) : wantsChange || turn.Returning || (before.Stage == GoalStage.Confirm && Routes.HasFacts(turn.Reading)) ? null : NotTaken(before, draft, turn),
        };
        return await step.ReplaceDialogAsync(Steps, next.ToJson(), cancellationToken);
    }

    /// <summary>What the next question begins with when the message has told something.</summary>
    private string? Taken(GoalDraft before, GoalDraft draft, CoachTurn turn)
    {
        var aside = before.Asked is { } asked && draft.Missing() is [var still, ..] && still == asked && draft.Profile != before.Profile;
        return draft.Lead ?? replies.Acknowledge(before, draft, turn) ?? (replies.NotedHealth(before, draft) is { } health ? health : aside ? replies.Noted : null);
    }

    /// <summary>The same when it has told nothing: another question goes first, or the same is asked otherwise.</summary>
    private string NotTaken(GoalDraft before, GoalDraft draft, CoachTurn turn) =>
        before.Asked is { } left && draft.Missing() is [var first, ..] && first != left ? replies.LeftForNow : questions.Puzzled(before, turn);

    private async Task<DialogTurnResult> ScreenedAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (step.Result is not ScreeningOutcome outcome)
        {
            // With a plan it is the hour that was asked for last, and is to be asked anew.
            return turn.Plan is not null ? await AskAsync(step, reminderTime.Question(turn), cancellationToken) : await step.EndDialogAsync(null, cancellationToken);
        }

        var before = GoalDraft.FromJson(step.Value(Draft));
        var draft = listener.Absorb(before with { Asked = null, Lead = null }, outcome.Told ?? [], turn);
        var lead = replies.Acknowledge(before, draft, turn);
        if (draft.Missing().Count > 0)
        {
            // What was told along with the answers has opened a question, such as which day of May.
            var open = draft with { Stage = GoalStage.Facts, Lead = lead, Health = outcome with { Told = null } };
            return await step.ReplaceDialogAsync(Steps, open.ToJson(), cancellationToken);
        }

        var profile = draft.Profile with
        {
            Age = outcome.Age,
            Screening = outcome.Answers,
            Goal = draft.NoDateYet ? Goal.NoRace : draft.Profile.Goal,
            TimeZone = draft.Profile.TimeZone ?? turn.UnsavedZone,
            Language = draft.Profile.Language ?? turn.Words.Culture.Name,
        };
        var answer = await turn.DoAsync(new Together((draft with { Profile = profile }).ChangesTo(turn.Profile)), cancellationToken);
        if (answer.Decision.Refusal is null)
        {
            answer = await turn.DoAsync(new BuildPlan(), cancellationToken);
        }

        if (!await introduction.SayAsync(turn, answer, lead, cancellationToken) || (draft.Hours.Count == 0 && turn.Profile.Reminders is { Time: not null } or { DayTimes.Count: > 0 } or { Enabled: false }))
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        return await AskAsync(step, draft.Hours.Count > 0 ? reminderTime.Which(draft.Hours, turn) : reminderTime.Question(turn), cancellationToken);
    }

    /// <summary>"Wait, I run Thursdays too", "no, the 25th", said where the hour was asked: a fact changes the plan and is no hour.</summary>
    private async Task<bool> ToldAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Plan is null || turn.Inbound.Data is not null || turn.Reading.Slots.Time is not null || !(turn.TryAmend() ? turn.Amends is not null : Routes.HasFacts(turn.ReadAside())))
        {
            return false;
        }

        if (turn.Amends is null)
        {
            turn.ReadAgain(turn.Inbound.Text);
        }

        return await change.SettlesAsync(listener.Begin(turn), first: true, turn, cancellationToken);
    }

    /// <summary>The last of the steps that hear an hour: what it asked, nobody would hear.</summary>
    private const int LastStep = 7;

    private async Task<DialogTurnResult> ReminderAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var asksAgain = step.Index < LastStep;
        if (asksAgain && reminderTime.Which(turn) is { } which)
        {
            return await AskAsync(step, which, cancellationToken);
        }

        if (await ToldAsync(turn, cancellationToken))
        {
            if (!asksAgain)
            {
                return await step.EndDialogAsync(null, cancellationToken);
            }

            var question = reminderTime.Question(turn);
            question.Text = question.BackTo ?? question.Text;
            return await AskAsync(step, question, cancellationToken);
        }

        if (!await reminderTime.HearAsync(turn, cancellationToken))
        {
            if (asksAgain && AskOnceMore(step, cancellationToken) is { } asked)
            {
                return await asked;
            }

            await reminderTime.NotHeardAsync(turn, cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }
}
