using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Screening;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using Microsoft.Bot.Builder.Dialogs;
using NodaTime;

namespace CoachBot.Dialogs.Goals;

/// <summary>
/// From the first word to the first plan: takes facts in any order, asks for what is missing, the most useful first, confirms, screens, plans,
/// and asks when to remind. Where a plan stands, it takes changes and applies them at once.
/// </summary>
internal sealed class GoalsDialog : Conversation
{
    private const string Draft = "draft";
    private readonly GoalQuestions questions;
    private readonly ConfirmCard card;
    private readonly DaySwap swap;
    private readonly PlanIntroduction introduction;
    private readonly ReminderTime reminderTime;
    private readonly ReceiptReply receipts;

    public GoalsDialog(
        GoalQuestions questions, ConfirmCard card, DaySwap swap, PlanIntroduction introduction, ReminderTime reminderTime, ReceiptReply receipts, ScreeningDialog screening)
        : base(nameof(GoalsDialog), Routes.Facts)
    {
        this.questions = questions;
        this.card = card;
        this.swap = swap;
        this.introduction = introduction;
        this.reminderTime = reminderTime;
        this.receipts = receipts;
        AddSteps(NextAsync, HeardAsync, ScreenedAsync, ReminderAsync, ReminderAsync);
        AddDialog(screening);
    }

    private async Task<DialogTurnResult> NextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var draft = step.Options is string json ? GoalDraft.FromJson(json) : Begin(turn);
        var missing = draft.Missing();
        if (draft.Changing && missing.Count == 0 && draft.ChangesTo(turn.Profile) is { Count: > 0 } changes)
        {
            var answer = await turn.DoAsync(new Together(changes), cancellationToken);
            await receipts.SayAsync(turn, answer, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var confirms = missing.Count == 0 && !draft.Changing && draft.Stage != GoalStage.Change;
        draft = draft with { Stage = confirms ? GoalStage.Confirm : draft.Stage, Confirmed = draft.Confirmed || confirms, Asked = missing.Count > 0 ? missing[0] : null };
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
        var draft = Hear(before, turn);
        var told = draft.PastDate is not null || ConfirmCard.IsEdit(turn.Inbound) || draft.ToJson() != (before with { Lead = null, PastDate = null }).ToJson();
        var yes = turn.Reading.Has(Intent.Yes) || questions.IsYes(turn.Inbound.Text);
        if (before.Stage == GoalStage.Confirm && yes && draft.Missing().Count == 0)
        {
            step.Values[Draft] = draft.ToJson();
            turn.Replacement = card.Settled(draft.Profile, turn);
            var known = new ScreeningOptions(questions.Acknowledge(before, draft, turn), draft.Profile.Age, draft.Pregnant);
            return await step.BeginDialogAsync(nameof(ScreeningDialog), known.ToJson(), cancellationToken);
        }

        var wantsChange = before.Stage == GoalStage.Confirm && !told && (turn.Reading.Has(Intent.No) || questions.IsChange(turn.Inbound.Text));
        var next = draft with
        {
            Stage = wantsChange ? GoalStage.Change : told ? GoalStage.Facts : draft.Stage,
            Puzzled = told || wantsChange ? 0 : turn.Returning ? draft.Puzzled : draft.Puzzled + 1,
            Lead = told ? questions.Acknowledge(before, draft, turn) : wantsChange || turn.Returning ? null : questions.Puzzled(before, turn),
        };
        return await step.ReplaceDialogAsync(Steps, next.ToJson(), cancellationToken);
    }

    private async Task<DialogTurnResult> ScreenedAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (step.Result is not ScreeningOutcome outcome)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var draft = GoalDraft.FromJson(step.Value(Draft));
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

        if (!await introduction.SayAsync(turn, answer, cancellationToken) || turn.Profile.Reminders.Time is not null)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        return await AskAsync(step, reminderTime.Question(turn), cancellationToken);
    }

    private async Task<DialogTurnResult> ReminderAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (!await reminderTime.HearAsync(turn, cancellationToken))
        {
            if (AskOnceMore(step, cancellationToken) is { } asked)
            {
                return await asked;
            }

            await reminderTime.NotHeardAsync(turn, cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }

    private GoalDraft Begin(CoachTurn turn)
    {
        var changing = turn.State.Plan is not null;
        var units = turn.State.Version == 0 && turn.Words.Culture.Name == "en-US" ? UnitSystem.Imperial : turn.Profile.Units;
        var draft = new GoalDraft { Profile = turn.Profile with { Units = units }, Changing = changing, Stage = changing ? GoalStage.Change : GoalStage.Facts, Asked = turn.Amends };
        var heard = Hear(draft, turn);
        return heard with { Lead = changing ? null : questions.Acknowledge(draft, heard, turn) };
    }

    private GoalDraft Hear(GoalDraft draft, CoachTurn turn)
    {
        if (ConfirmCard.IsEdit(turn.Inbound))
        {
            return draft with { Lead = null, Profile = ConfirmCard.Edited(draft.Profile, turn.Inbound, turn.Today) };
        }

        var text = turn.Inbound.Text;
        var tapped = questions.Tapped(draft with { Lead = null }, text);
        if (tapped != draft with { Lead = null })
        {
            return tapped;
        }

        if (draft.Asked == Missing.HardRuns && draft.Profile.RunWeek is { } easy && questions.AfterNoHardRuns(text) is { } rest)
        {
            // "No hard runs, bands": the no is about the runs, and what comes behind it is not.
            draft = draft with { Lead = null, Asked = null, Profile = draft.Profile with { RunWeek = easy with { HardRunsKnown = true } } };
            if (rest.Length == 0)
            {
                return draft;
            }

            turn.ReadAgain(rest);
            text = rest;
        }

        var swapped = swap.Of(draft.Profile.RunWeek, text, turn.Words.Culture);
        if (swapped != draft.Profile.RunWeek)
        {
            return draft with { Lead = null, Profile = draft.Profile with { RunWeek = swapped } };
        }

        if (draft.InMonth is { } month && RaceMonth.DayOf(month, text) is { } day)
        {
            return draft with { Lead = null, InMonth = null, NoDateYet = false, Profile = draft.Profile with { Goal = draft.Profile.Goal! with { Date = day } } };
        }

        var heard = GoalFacts.Absorb(draft with { Lead = null, PastDate = null, Adds = questions.Adds(text), Pregnant = draft.Pregnant || turn.Reading.Has(Intent.Pregnancy) }, turn.Reading, turn.Today) with { Adds = false };
        if (RaceMonth.In(text, turn.Words.Culture, turn.Today) is { } first && heard.Profile.Goal is { } goal && (IsOpen(goal, draft, first) || Moves(goal, draft, first, turn)))
        {
            // A month is no date to count back from.
            return heard with { InMonth = first, OtherDate = null, Profile = heard.Profile with { Goal = goal with { Date = null } } };
        }

        heard = questions.HasNoDate(text) && heard.Profile.Goal is { Distance: not null, Date: null } ? heard with { NoDateYet = true } : heard;
        heard = heard with { InMonth = heard.Profile.Goal?.Date is null ? heard.InMonth : null };
        return draft.OtherDate is { } other && text is not null && text.Contains(turn.Words.ShortDate(other), StringComparison.OrdinalIgnoreCase)
            ? heard with { OtherDate = null, Profile = heard.Profile with { Goal = heard.Profile.Goal! with { Date = other } } }
            : heard.OtherDate == draft.OtherDate ? heard with { OtherDate = null } : heard;
    }

    /// <summary>Where a plan stands: "change my race to June" is about the race, and not the month that it is in now.</summary>
    private static bool Moves(Goal goal, GoalDraft draft, LocalDate month, CoachTurn turn) =>
        draft.Changing && turn.Reading.Has(Intent.SetGoal) && goal.Date is { } date && date == draft.Profile.Goal?.Date && (date.Year, date.Month) != (month.Year, month.Month);

    /// <summary>The month says when the race is: it has no day yet, or was only now given one of that month.</summary>
    private static bool IsOpen(Goal goal, GoalDraft draft, LocalDate month) => goal.Date is { } date
        ? date != draft.Profile.Goal?.Date && date.Month == month.Month
        : goal != draft.Profile.Goal || draft.Asked == Missing.RaceDate;
}
