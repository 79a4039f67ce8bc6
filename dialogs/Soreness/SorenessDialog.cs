using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using CoachBot.Training.Runners;
using CoachBot.Training.Soreness;
using CoachBot.Training.Units;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>How sore, where, and what follows: asks only what could change the answer, three questions at most, then says what changes.</summary>
internal sealed class SorenessDialog : Conversation
{
    private const string Draft = "draft";

    /// <summary>What "a bit sore" stands for, of 10.</summary>
    private const int ABit = 2;

    private static readonly BodySite[] Muscles = [BodySite.Quad, BodySite.Hamstring, BodySite.Glute, BodySite.Calf, BodySite.Core];

    private readonly SorenessQuestions questions;
    private readonly SorenessTold told;
    private readonly RedFlags redFlags;
    private readonly PausedReply paused;
    private readonly ReceiptReply receipts;
    private readonly Recheck recheck;
    private readonly IStringLocalizer<SorenessTexts> texts;

    public SorenessDialog(SorenessQuestions questions, SorenessTold told, RedFlags redFlags, PausedReply paused, ReceiptReply receipts, Recheck recheck, IStringLocalizer<SorenessTexts> texts)
        : base(nameof(SorenessDialog), Intent.ReportSoreness)
    {
        this.questions = questions;
        this.told = told;
        this.redFlags = redFlags;
        this.paused = paused;
        this.receipts = receipts;
        this.recheck = recheck;
        this.texts = texts;
        AddSteps(AskAsync, HeardAsync);
    }

    /// <summary>The morning-after buttons lead here.</summary>
    public override bool Matches(string text) => new[] { "CheckInBit", "CheckInSore", "CheckInHurts" }
        .Any(button => string.Equals(texts[button], text.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>A bare "4" or "worse" is the answer to a question that a rule has promised, when no other is open.</summary>
    public override bool Claims(CoachTurn turn) => base.Claims(turn) || paused.IsDenied(turn) || (turn.Talk.Open is null && (Answered(turn) is not null || Worse(turn) is not null));

    /// <summary>What a check-in that is open has heard already.</summary>
    internal static SorenessReport ToldSoFar(DialogInstance checkIn) =>
        checkIn.State.TryGetValue("dialogs", out var inner) && inner is DialogState { DialogStack: var stack }
        && stack.FirstOrDefault(child => child.Id == Steps) is { } steps
        && steps.State.TryGetValue("values", out var values) && values is IDictionary<string, object> kept && kept.TryGetValue(Draft, out var draft)
            ? SorenessDraft.FromJson(draft).Report
            : new SorenessReport();

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var draft = step.Value(Draft) is { } kept && SorenessDraft.FromJson(kept) is var asked ? asked with { Questions = asked.Questions - 1 }
            : step.Options is string json ? SorenessDraft.FromJson(json) : Begin(turn) with { Sore = SaysSore(turn), Tired = FatigueDialog.WouldAsk(turn) };
        var decision = SorenessTable.Assess(draft.Report, turn.State.Soreness, turn.Today);
        // The signs were asked about and not answered: "3" may be how bad it is, or the third of them. And nothing that is stopped for its
        // score alone is known to be no more than that.
        var signsAreOpen = draft.Report is { FlagsAsked: false, Flags.Count: 0 }
            && (draft.Open == SorenessQuestion.RedFlags ? decision.Rule is not ("R0" or "R1") : decision.Rule == "R2" && draft.Open is null);
        var left = SorenessQuestions.Left(decision.Ask, draft.Report);
        if (((decision.Action != SorenessAction.Ask || left.Count == 0) && !signsAreOpen) || draft.Questions >= SorenessDraft.MostQuestions)
        {
            return await SettleAsync(step, turn, draft, decision, cancellationToken);
        }

        var question = signsAreOpen ? SorenessQuestion.RedFlags : questions.First(decision.Ask, draft.Report);
        step.Values[Draft] = (draft with { Open = question, Questions = draft.Questions + 1, Lead = null }).ToJson();
        Func<Ask, Card>? card = question == SorenessQuestion.Site ? questions.SiteCard : null;
        return await AskAsync(step, questions.Of(question, draft.Report, draft.Lead ?? (signsAreOpen && !turn.Returning ? texts["SignsFirst"].Value : null)), card, cancellationToken);
    }

    private async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var before = SorenessDraft.FromJson(step.Value(Draft));
        var better = before.Open is SorenessQuestion.Site or SorenessQuestion.Score && texts.Hears("RecoveredWords", turn.Inbound.Text) && !turn.Inbound.Text!.Any(char.IsDigit);
        if ((better || RecoveredReply.Fine(turn.Inbound.Text, texts)) && before.Report.Flags.Count == 0)
        {
            await turn.SayAsync(texts["NothingHurts"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (Another(turn, before) is { } other)
        {
            // A second place, with its own score: the question is still about the first.
            var both = before with { More = [.. before.More ?? [], other], Questions = before.Questions - 1, Lead = texts["Noted"] };
            return await step.ReplaceDialogAsync(Steps, both.ToJson(), cancellationToken);
        }

        var draft = before with { Report = questions.Hear(before, turn), Sore = before.Sore || SaysSore(turn) };
        if (draft == before && draft.Correcting && paused.IsDeniedAgain(turn))
        {
            await paused.TakeBackAsync(turn, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (draft.Report.Flags.Count == before.Report.Flags.Count && draft.Report.Kind == before.Report.Kind && texts.Hears("UnsureWords", turn.Inbound.Text))
        {
            // Not knowing is an answer. Asked once more, and then it is decided with care.
            draft = before.Unsure ? before with { Questions = SorenessDraft.MostQuestions } : before with { Unsure = true, Lead = texts["UnsureOnce"] };
        }
        else if (draft == before)
        {
            draft = draft with { Lead = turn.Returning ? null : texts[draft.Open == SorenessQuestion.RedFlags && questions.AreBygone(turn.Inbound.Text) ? "SignsBygone" : "Puzzled"].Value };
        }
        else if (draft.Open is { } asked && SorenessTable.Assess(draft.Report, turn.State.Soreness, turn.Today) is { Action: SorenessAction.Ask, Ask: var ask } && questions.First(ask, draft.Report) == asked)
        {
            // Taken in, and something else than was asked.
            draft = draft with { Lead = texts["Noted"] };
        }

        return await step.ReplaceDialogAsync(Steps, draft.ToJson(), cancellationToken);
    }

    private async Task<DialogTurnResult> SettleAsync(
        WaterfallStepContext step, CoachTurn turn, SorenessDraft draft, SorenessDecision decision, CancellationToken cancellationToken)
    {
        if (decision.Rule is "R0" or "R1" && draft.Report.Flags.Any(flag => !SorenessFacts.IsIllness(flag)))
        {
            await redFlags.AnswerAsync(turn, draft.Report, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (decision.Action == SorenessAction.Ask && Unsettled(draft) is { } unsettled)
        {
            await turn.SayAsync(texts[unsettled], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        draft = decision.Action == SorenessAction.Ask ? draft with { Report = Scored(draft.Report) } : draft;
        turn.Talk.SoreSomewhere = draft.Report is { Site: null, Score: not null } ? draft.ToJson() : null;
        var lead = draft.Correcting ? await LiftAsync(turn, cancellationToken) : null;
        if (draft.Amends is { } amended && amended == turn.State.Receipts.LastOrDefault()?.Number)
        {
            await turn.DoAsync(new Undo(), cancellationToken);
            lead = texts["Amended"];
        }

        var answer = await turn.DoAsync(new ReportSoreness(draft.Report), cancellationToken);
        if (lead is null && decision.Action == SorenessAction.GoOn && turn.State.Holds.Any(hold => hold.Rule is "R0" or "R1"))
        {
            // Nobody goes on as planned whose plan is paused.
            await turn.SayAsync($"{texts["Noted"].Value} {texts["StillPaused"].Value}", cancellationToken);
        }
        else
        {
            await receipts.SayAsync(turn, answer, decision is { Rule: "R4", Professional: Professional.WithinDays } ? $"{lead} {texts["LongEnough"].Value}".Trim() : lead, cancellationToken);
        }

        if (draft.More is { Count: > 0 } more)
        {
            return await step.ReplaceDialogAsync(Steps, new SorenessDraft(more[0], More: [.. more.Skip(1)], Sore: true, Tired: draft.Tired).ToJson(), cancellationToken);
        }

        return await step.EndDialogAsync(draft is { Tired: true, Questions: > 0 } ? new Route(nameof(FatigueDialog), Intent.ReportFatigue) : null, cancellationToken);
    }

    /// <summary>
    /// What is said where the questions ended without an answer, and nothing may follow from that: a pause stands until it is known what it was
    /// instead, and who has told of no pain has none. Null: enough is known to be careful with.
    /// </summary>
    private static string? Unsettled(SorenessDraft draft) =>
        draft.Correcting ? "StillPausedUnclear"
        : !draft.Sore && draft.Report is { Score: null, Kind: null, FormAffected: null, EasesInWarmUp: null, WorseNextMorning: null, DaysSinceOnset: null, SleepHours: null, Fatigue: null, Flags.Count: 0 } ? "NothingNoted"
        : null;

    /// <summary>
    /// A score that was told counts although a question was left open: a sore muscle is taken as one that changes the form, and little pain as
    /// little, save where a bone may be the cause.
    /// </summary>
    private static SorenessReport Scored(SorenessReport report) => report switch
    {
        { Score: not null, Kind: SorenessKind.Muscle } or { Score: not null, Kind: null, Site: BodySite.Quad or BodySite.Hamstring or BodySite.Glute or BodySite.Calf or BodySite.Core } =>
            report with { FlagsAsked = true, FormAffected = report.FormAffected ?? report.Score > MostOfLittle },
        { Score: <= MostOfLittle, Kind: null or SorenessKind.Unknown } when report.Site is not { } site || !SorenessFacts.BoneIsLikely(site) =>
            report with { FlagsAsked = true, Kind = report.Site is null ? SorenessKind.Joint : report.Kind },
        _ => report,
    };

    /// <summary>Of 10; up to it the form is taken to hold.</summary>
    private const int MostOfLittle = 3;

    /// <summary>A button of the check-in says it as well.</summary>
    private bool SaysSore(CoachTurn turn) => texts.Hears("SoreWords", turn.Inbound.Text) || Matches(turn.Inbound.Text ?? "");

    /// <summary>"It's not that", and what it is has been said: the pause goes when nothing has been built on it since.</summary>
    private async Task<string?> LiftAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (RedFlags.LastPause(turn.State) is not { } pause)
        {
            return turn.State.Holds.Any(hold => hold.Rule is "R0" or "R1") ? texts["StillPaused"].Value : null;
        }

        await turn.DoAsync(new Undo(), cancellationToken);
        return texts[pause.Because.Rule == "R0" ? "LiftedUrgent" : "Lifted"];
    }

    private SorenessDraft Begin(CoachTurn turn)
    {
        if (paused.IsDenied(turn))
        {
            // Tapped, it may be the place that was wrong. In words it is what, which may be said with the denial.
            var stopped = turn.Chose(texts["ButtonNotThat"]) ? null : turn.State.Holds.LastOrDefault(hold => hold.Rule == "R1");
            return new SorenessDraft(SorenessReports.Hear(new SorenessReport(stopped?.Site, stopped?.Side), turn.Reading), Correcting: true, Lead: texts["NotThat"]);
        }

        if (turn.Resored is { } meant)
        {
            return new SorenessDraft(meant, Amends: turn.State.Receipts[turn.State.Receipts.Count - 1].Number);
        }

        if (Answered(turn) is { } spot)
        {
            return new SorenessDraft(recheck.Hear(turn, spot));
        }

        if (Worse(turn) is { } last)
        {
            return new SorenessDraft(told.Hear(new SorenessReport(last.Site, last.Side, last.Kind, turn.Reading.Slots.Score, WorseNextMorning: 1), turn));
        }

        if (told.Places(turn) is { Count: > 0 } places)
        {
            return new SorenessDraft(places[0], More: [.. places.Skip(1)]);
        }

        var report = told.Hear(SorenessReports.Hear(Somewhere(turn), turn.Reading), turn);

        // It says how bad a muscle is, tapped or in words. A joint, a tendon or a bone is asked about: little of it clears none of them.
        var muscle = report.Site is not { } site || Muscles.Contains(site);
        if (muscle && (turn.Chose(texts["CheckInBit"]) || (report is { Score: null, Flags.Count: 0 } && texts.Hears("ABitWords", turn.Inbound.Text))))
        {
            report = report with { Kind = report.Kind ?? SorenessKind.Muscle, Score = ABit, FormAffected = report.FormAffected ?? false };
        }

        // "Fine", "nothing": a score of nought needs no site.
        return new SorenessDraft(report.Score == 0 ? report with { Kind = report.Kind ?? SorenessKind.Muscle } : report);
    }

    /// <summary>"A bit sore", and in the next breath "quads": how much it is has been said.</summary>
    private static SorenessReport Somewhere(CoachTurn turn) =>
        turn.Talk is { Topic: nameof(SorenessDialog), SoreSomewhere: { } told } && turn.Reading is { Flags.Count: 0, Slots: { Site: { } site, Score: null } } && Muscles.Contains(site)
            ? SorenessDraft.FromJson(told).Report
            : new SorenessReport();

    /// <summary>Told of another place than the one that is asked about, with a score of its own.</summary>
    private static SorenessReport? Another(CoachTurn turn, SorenessDraft draft) =>
        draft.Report is { Site: { } known, Score: not null } && turn.Reading is { Flags.Count: 0, Slots: { Site: { } site, Score: { } score } slots } && site != known
            ? new SorenessReport(site, slots.Side, slots.Kind, score)
            : null;

    /// <summary>"Worse this morning", of the spot that was told of in the days before.</summary>
    private SorenessRecord? Worse(CoachTurn turn) =>
        turn.Inbound is { Data: null, IsFile: false, Text: { } text } && turn.Reading.Slots.Site is null && texts.Hears("ChangedWords", text) && texts.Hears("WorseWords", text)
        && turn.State.Soreness.LastOrDefault() is { Score: > 0 } last && last.Date < turn.Today && last.Date >= turn.Today.PlusDays(-MostDaysSince) ? last : null;

    /// <summary>Later, "worse" may be about anything.</summary>
    private const int MostDaysSince = 3;

    private Hold? Answered(CoachTurn turn) => Recheck.Due(turn.State, turn.Today) is { } due && recheck.IsAnsweredBy(turn, due) ? due : null;
}
