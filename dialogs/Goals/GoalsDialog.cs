using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Screening;
using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using CoachBot.Training.Serialization;
using CoachBot.Training.Units;
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
    private readonly OneWeek oneWeek;
    private readonly RaceWords races;
    private readonly PlanIntroduction introduction;
    private readonly ReminderTime reminderTime;
    private readonly ReceiptReply receipts;
    private readonly ScreeningWords screened;

    public GoalsDialog(
        GoalQuestions questions, ConfirmCard card, DaySwap swap, OneWeek oneWeek, RaceWords races, PlanIntroduction introduction, ReminderTime reminderTime, ReceiptReply receipts, ScreeningWords screened, ScreeningDialog screening)
        : base(nameof(GoalsDialog), Routes.Facts)
    {
        this.questions = questions;
        this.card = card;
        this.swap = swap;
        this.oneWeek = oneWeek;
        this.races = races;
        this.introduction = introduction;
        this.reminderTime = reminderTime;
        this.receipts = receipts;
        this.screened = screened;
        AddSteps(NextAsync, HeardAsync, ScreenedAsync, ReminderAsync, ReminderAsync, ReminderAsync);
        AddDialog(screening);
    }

    /// <summary>"I work shifts and run whenever I can": a week without fixed days, whatever else the words may be.</summary>
    public override bool Claims(CoachTurn turn) => turn is { Talk.Open: null, Inbound: { Data: null, IsFile: false } } && questions.RunsVary(turn.Inbound.Text, turn.Words.Culture) && !NoPlan.WaitsForClearance(turn);

    protected override int AskedIn(int waiting) => waiting < 2 ? 0 : 2;

    private async Task<DialogTurnResult> NextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var draft = step.Value(Draft) is { } kept ? GoalDraft.FromJson(kept) with { Lead = null } : step.Options is string json ? GoalDraft.FromJson(json) : Begin(turn);
        var missing = draft.Missing();
        if (draft.Changing && step.Options is null && turn.Reading.Slots.AvailableDays is { Count: > 0 } && questions.IsOfThisWeek(turn.Inbound.Text))
        {
            await turn.SayAsync(questions.OnlyThisWeek, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (draft.Changing && missing.Count == 0 && draft.ChangesTo(turn.Profile) is { Count: > 0 } changes)
        {
            var answer = await turn.DoAsync(new Together(changes), cancellationToken);
            await receipts.SayAsync(turn, answer, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (draft.Changing && missing.Count == 0 && step.Options is null && GoalFacts.AreKnown(draft.Profile, turn.Reading))
        {
            await turn.SayAsync(questions.SoAlready, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (draft.Changing && missing.Count == 0 && step.Options is null && Races.Tells(turn.Inbound.Text))
        {
            return await step.EndDialogAsync(null, cancellationToken); // A race of long ago changes nothing, and is no request to change something.
        }

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

        var draft = Hear(before, turn);
        var told = draft.PastDate is not null || ConfirmCard.IsEdit(turn.Inbound) || (draft with { Lead = null }).ToJson() != (before with { Lead = null, PastDate = null }).ToJson();
        var yes = turn.Reading.Has(Intent.Yes) || questions.IsYes(turn.Inbound.Text);
        if (before.Stage == GoalStage.Confirm && yes && draft.Missing().Count == 0)
        {
            step.Values[Draft] = draft.ToJson();
            turn.Replacement = card.Settled(draft.Profile, turn);
            if (draft.Health is { } health)
            {
                return await step.NextAsync(health, cancellationToken);
            }

            var known = new ScreeningOptions(questions.Acknowledge(before, draft, turn), draft.Profile.Age, draft.Pregnant, draft.Postpartum);
            return await step.BeginDialogAsync(nameof(ScreeningDialog), known.ToJson(), cancellationToken);
        }

        if (!told && before.Assumed() is { } assumed)
        {
            // Asked often enough: the most cautious answer stands in, is said, and can be changed on the card.
            return await step.ReplaceDialogAsync(Steps, (assumed with { Lead = questions.Assumed(before.Asked!.Value) }).ToJson(), cancellationToken);
        }

        var wantsChange = before.Stage == GoalStage.Confirm && !told && (turn.Reading.Has(Intent.No) || questions.IsChange(turn.Inbound.Text));
        var repeated = !told && before.Stage == GoalStage.Confirm && Routes.HasFacts(turn.Reading);
        var aside = told && before.Asked is { } asked && draft.Missing() is [var still, ..] && still == asked && draft.Profile != before.Profile;
        var next = draft with
        {
            Stage = wantsChange ? GoalStage.Change : told || (before is { Stage: GoalStage.Change, Changing: false } && !turn.Returning) ? GoalStage.Facts : draft.Stage,
            Puzzled = told || wantsChange ? 0 : turn.Returning ? draft.Puzzled : draft.Puzzled + 1,
            Lead = told ? draft.Lead ?? questions.Acknowledge(before, draft, turn) ?? (draft.Pregnant && !before.Pregnant ? questions.NotedPregnant : aside ? questions.Noted : null) : wantsChange || turn.Returning ? null : repeated ? null : before.Asked is { } left && draft.Missing() is [var first, ..] && first != left ? questions.LeftForNow : questions.Puzzled(before, turn),
        };
        return await step.ReplaceDialogAsync(Steps, next.ToJson(), cancellationToken);
    }

    private async Task<DialogTurnResult> ScreenedAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (step.Result is not ScreeningOutcome outcome)
        {
            // With a plan it is the hour that was asked for last, and is to be asked anew.
            return turn.Plan is not null ? await AskAsync(step, reminderTime.Question(turn), cancellationToken) : await step.EndDialogAsync(null, cancellationToken);
        }

        var before = GoalDraft.FromJson(step.Value(Draft));
        var draft = Absorb(before with { Asked = null, Lead = null }, outcome.Told ?? [], turn);
        var lead = questions.Acknowledge(before, draft, turn);
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

        if (!await introduction.SayAsync(turn, answer, lead, cancellationToken) || (draft.Hours.Count == 0 && turn.Profile.Reminders is { Time: not null } or { DayTimes.Count: > 0 }))
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        return await AskAsync(step, draft.Hours.Count > 0 ? reminderTime.Which(draft.Hours, turn) : reminderTime.Question(turn), cancellationToken);
    }

    private async Task<DialogTurnResult> ReminderAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (reminderTime.Which(turn) is { } which)
        {
            return await AskAsync(step, which, cancellationToken);
        }

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

    /// <summary>Facts that were told on the way, each read as it was said.</summary>
    private GoalDraft Absorb(GoalDraft draft, IReadOnlyList<string> told, CoachTurn turn)
    {
        var now = turn.Inbound;
        foreach (var text in told)
        {
            turn.ReadAs(new Inbound(text, null));
            draft = Hear(draft, turn) with { Lead = null };
        }

        turn.ReadAs(now);
        return draft;
    }

    private GoalDraft Begin(CoachTurn turn)
    {
        var changing = turn.State.Plan is not null;
        var units = turn.Words.Culture.Name == "en-US" && turn.Plan is null && turn.State.Receipts.All(receipt => receipt.Kind != TrainingJson.KindOf(typeof(SetUnits))) ? UnitSystem.Imperial : turn.Profile.Units;
        var draft = new GoalDraft { Profile = turn.Profile with { Units = units }, Changing = changing, Stage = changing ? GoalStage.Change : GoalStage.Facts, Asked = turn.Amends };
        if (changing && turn.Amends is null && questions.RunsVary(turn.Inbound.Text, turn.Words.Culture))
        {
            // A week that stands is not dropped for this: it is asked for.
            return draft with { Profile = draft.Profile with { RunWeek = null } };
        }

        var heard = Hear(draft, turn);
        return heard with { Lead = changing ? null : Joined(heard.Lead, questions.Acknowledge(draft, heard, turn)) };
    }

    private static string? Joined(string? first, string? second) => first is null || second is null ? first ?? second : $"{second} {first}";

    private GoalDraft Hear(GoalDraft draft, CoachTurn turn)
    {
        if (ConfirmCard.IsEdit(turn.Inbound))
        {
            return draft with { Lead = null, Profile = ConfirmCard.Edited(draft.Profile, turn.Inbound, turn.Today) };
        }

        var text = turn.Inbound.Text;
        if (draft is { Stage: GoalStage.Confirm, Changing: false } && text is { Length: < 24 } && turn.Reading.Slots is { Time: null, Site: null, Score: null, SessionsWanted: null } && !Routes.HasFacts(turn.Reading) && turn.ReadAside(text, Expecting.Time).Slots.Time is { } hour && Number.Of(text) is null)
        {
            return draft with { Lead = null, Profile = draft.Profile with { TimeZone = turn.Reading.Slots.TimeZone ?? draft.Profile.TimeZone, Reminders = draft.Profile.Reminders with { Time = hour, Enabled = true } } };
        }

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

        if (draft.Asked == Missing.HardRuns && turn.AfterOpening() is { Length: > 0 } anew && turn.ReadAside($"{anew}", Expecting.Days).Slots.Named().Count >= RunDays.AWholeWeek)
        {
            // "Make that Tue, Thu and Sat": the days are told anew, not which are hard.
            turn.ReadAgain(anew, Expecting.Days);
            (text, draft) = (anew, draft with { Asked = Missing.RunWeek, Profile = draft.Profile with { RunWeek = null } });
        }

        if (draft.Changing && draft.Asked is null && oneWeek.Of(draft.Profile, turn.Reading, turn) is { } thatWeek)
        {
            return draft with { Lead = null, Profile = thatWeek };
        }

        if (!draft.Changing && races.IsOff(turn, draft.Profile) is not null)
        {
            return draft with { Lead = null, InMonth = null, OtherDate = null, NoDateYet = false, Profile = draft.Profile with { Goal = Goal.NoRace } };
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

        if (draft is { Asked: Missing.Equipment or Missing.Minutes, Profile.Equipment: { Count: > 0 } had } && turn.AfterOpening() is { Length: > 0 } meant && Kit.Reweighed(had, meant, words => turn.ReadAside(words)) is { } reweighed)
        {
            return draft with { Lead = null, Profile = draft.Profile with { Equipment = reweighed } };
        }

        if (draft is { Changing: false, Stage: GoalStage.Facts, Asked: not (Missing.RunWeek or Missing.HardRuns or Missing.RaceDate) } && DayNames.AreAll(text, turn.Words.Culture))
        {
            // Nothing but days: those of the runs, whatever was asked.
            return draft with { Lead = null, Profile = draft.Profile with { RunWeek = RunDays.Merge(draft.Profile.RunWeek, turn.ReadAside(text!, Expecting.Days), Missing.RunWeek) } };
        }

        if (draft.Profile.Equipment is { Count: > 0 } kit && questions.Without(kit, text, words => turn.ReadAside(words)) is { } left)
        {
            return draft with { Lead = null, Profile = draft.Profile with { Equipment = left } };
        }

        if (questions.CannotOn(text) && turn.Reading.Slots.AvailableDays is { Count: > 0 } taken && DayNames.All(text, turn.Words.Culture).Distinct().Order().SequenceEqual(taken.Order()))
        {
            return draft with { Lead = null, Profile = draft.Profile with { UnavailableDays = draft.Profile.UnavailableDays.Union(taken).Order().ToValueList() } };
        }

        draft = Reminded(draft, turn);
        var reading = RunDays.Behind(turn);
        var heard = GoalFacts.Absorb(draft with { Lead = null, PastDate = null, Adds = questions.Adds(text), Pregnant = draft.Pregnant || (turn.Reading.Has(Intent.Pregnancy) && !screened.SaysPostpartum(text)), Postpartum = draft.Postpartum || screened.SaysPostpartum(text) }, reading, turn.Today) with { Adds = false };
        if (text is not null && Offsets.AreNamed(text))
        {
            // An offset that no place uses is no zone near it.
            heard = heard with { Profile = heard.Profile with { TimeZone = Offsets.Zone(text) ?? draft.Profile.TimeZone } };
        }

        if (heard.Profile.RunWeek is { HardRunsKnown: false } told && questions.SaysNoHardRuns(text))
        {
            heard = heard with { AskHardRuns = false, Profile = heard.Profile with { RunWeek = told with { HardRunsKnown = true } } };
        }

        if (!draft.Changing && heard.Profile is { RunWeek: null, RunWeeks.Count: 0 } && questions.RunsVary(text, turn.Words.Culture))
        {
            heard = heard with { Lead = questions.NoFixedDays, Profile = heard.Profile with { RunWeek = new RunWeek([]) { HardRunsKnown = true } } };
        }

        if (heard.Profile.Equipment is null && text is { Length: < 600 } && questions.Gym(text) is { } gym)
        {
            heard = heard with { Profile = heard.Profile with { Equipment = gym } };
        }

        heard = Races.Absorb(heard, draft.Profile, turn, races.Adds(text));
        if (text is not null && heard.Profile.Goal is { Date: not null, Distance: null } track && GoalQuestions.LengthIn(text) is { } run)
        {
            heard = heard with { Profile = heard.Profile with { Goal = track with { Race = RaceGoal.KindOf(run), Distance = run } } };
        }

        if (draft.Asked == Missing.Goal && heard.Profile.Goal is null && text is not null && turn.Reading.Slots.RunDays is null && turn.ReadAside(text, Expecting.Date).Slots.Date is { } dated && dated > turn.Today)
        {
            // "County champs 12 June": a race by its day; how far it is comes next.
            var length = GoalQuestions.LengthIn(text);
            return heard with { Profile = heard.Profile with { Goal = Goal.NoRace with { Race = length is { } known ? RaceGoal.KindOf(known) : RaceKind.Other, Distance = length, Date = dated } } };
        }

        if (questions.HasNoDate(text) && heard.Profile.Goal is { Distance: not null, Date: null })
        {
            return heard with { NoDateYet = true };
        }

        if (RaceMonth.In(text, turn.Words.Culture, turn.Today) is { } first && heard.Profile.Goal is { } goal && (IsOpen(goal, draft, first) || Moves(goal, draft, first, turn)))
        {
            // A month is no date to count back from.
            return heard with { InMonth = first, OtherDate = null, Profile = heard.Profile with { Goal = goal with { Date = null } } };
        }

        heard = heard with { InMonth = heard.Profile.Goal?.Date is null ? heard.InMonth : null };
        return draft.OtherDate is { } other && text is not null && text.Contains(turn.Words.ShortDate(other), StringComparison.OrdinalIgnoreCase)
            ? heard with { OtherDate = null, Profile = heard.Profile with { Goal = heard.Profile.Goal! with { Date = other } } }
            : heard.OtherDate == draft.OtherDate ? heard with { OtherDate = null } : heard;
    }

    /// <summary>When to remind, told along with the rest: one hour, hours for single days, or some to choose from once there is a plan.</summary>
    private GoalDraft Reminded(GoalDraft draft, CoachTurn turn)
    {
        if (!turn.Reading.Has(Intent.SetReminder))
        {
            return draft;
        }

        return reminderTime.Undecided(turn) is { Count: > 0 } hours ? draft with { Hours = hours }
            : reminderTime.Told(turn, draft.Profile.Reminders) is { Enabled: true } heard ? draft with { Hours = [], Profile = draft.Profile with { Reminders = heard } }
            : draft;
    }

    /// <summary>Where a plan stands: "change my race to June" is about the race, and not the month that it is in now.</summary>
    private static bool Moves(Goal goal, GoalDraft draft, LocalDate month, CoachTurn turn) =>
        draft.Changing && turn.Reading.Has(Intent.SetGoal) && goal.Date is { } date && date == draft.Profile.Goal?.Date && (date.Year, date.Month) != (month.Year, month.Month);

    /// <summary>The month says when the race is: it has no day yet, or was only now given one of that month.</summary>
    private static bool IsOpen(Goal goal, GoalDraft draft, LocalDate month) => goal.Date is { } date
        ? date != draft.Profile.Goal?.Date && date.Month == month.Month
        : goal != draft.Profile.Goal || draft.Asked == Missing.RaceDate;
}
