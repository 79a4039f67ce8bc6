using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Screening;

/// <summary>Seven health questions, age, pregnancy; then a guardian for those under 18, and clearance for whoever said yes.</summary>
internal sealed class ScreeningDialog : Conversation
{
    private const string Draft = "draft";
    private readonly ScreeningCard card;
    private readonly ScreeningWords words;
    private readonly Clearance clearance;
    private readonly IStringLocalizer<ScreeningTexts> texts;

    public ScreeningDialog(ScreeningCard card, ScreeningWords words, Clearance clearance, IStringLocalizer<ScreeningTexts> texts)
        : base(nameof(ScreeningDialog))
    {
        this.clearance = clearance;
        this.card = card;
        this.words = words;
        this.texts = texts;
        AddSteps(AskAsync, HeardAsync);
    }

    /// <summary>Whether a professional has cleared them is being asked: what one has said is the answer.</summary>
    public static bool AsksClearance(Ask? open) => open?.Id.StartsWith("screening.AskCleared", StringComparison.Ordinal) == true;

    /// <summary>One of the health questions waits.</summary>
    public static bool IsOpen(Ask? open) => open?.Id.StartsWith("screening.", StringComparison.Ordinal) == true;

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = step.Value(Draft) is { } kept ? ScreeningDraft.FromJson(kept) with { Shown = false, Lead = null } : step.Options is string json && json.Contains("\"Answered\"", StringComparison.Ordinal) ? ScreeningDraft.FromJson(json) : Begin(step.Options);
        step.Values[Draft] = (draft with { Shown = true }).ToJson();
        if (!draft.Answered)
        {
            var questions = Question(draft.Shown ? "QuestionsAgain" : "Questions", draft, Expecting.FreeText);
            questions.Nonce = draft.Nonce;
            questions.Choosing = words.Answering;
            return await AskAsync(step, questions, draft.Shown ? null : ask => card.Of(ask, draft.Age), cancellationToken);
        }

        if (draft.Age is null)
        {
            return await AskAsync(step, Question("AskAge", draft, Expecting.Number), cancellationToken);
        }

        if (draft.Age < ScreeningDraft.FullAge && draft.Guardian is null)
        {
            return await AskAsync(step, Question("AskGuardian", draft, Expecting.YesNo), cancellationToken);
        }

        if (draft.NeedsClearance && draft.Cleared is null && draft.Guardian != false)
        {
            var kind = draft.Loss ? "AskClearedLoss" : draft.Pregnant ? "AskClearedPregnant" : draft.Postpartum ? "AskClearedPostpartum" : "AskCleared";
            return await AskAsync(step, Question(kind, draft, Expecting.YesNo), cancellationToken);
        }

        if (draft.Guardian == false)
        {
            await CoachTurn.Of(step).SayAsync(texts["NoGuardian"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        return await step.EndDialogAsync(draft.Outcome(), cancellationToken);
    }

    private async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var before = ScreeningDraft.FromJson(step.Value(Draft));
        if (before is { Answered: true, NeedsClearance: true, Cleared: null } && words.TakesBack(turn.Inbound.Text))
        {
            return await TakeBackAsync(step, before, cancellationToken);
        }

        var draft = Hear(before with { Lead = null }, turn);
        var more = before.Onboards && turn.Inbound is { Data: null, Text: { } text } && Routes.TellsMore(turn.ReadAside()) ? text : null;
        var told = more is not null || draft != before with { Lead = null, Yes = draft.Yes } || !draft.Yes.SequenceEqual(before.Yes);
        var noted = draft.Loss && !before.Loss ? texts["NotedLoss"].Value : !draft.Answered && !before.Pregnant && draft.Pregnant ? texts["NotedPregnant"].Value : !draft.Answered && !before.Postpartum && draft.Postpartum ? texts["NotedPostpartum"].Value : more is not null ? texts["FactsNoted"].Value : !draft.Answered && words.TellsUnplaced(turn) ? texts["Unplaced"].Value : null;
        var next = told
            ? draft with { Puzzled = 0, Lead = noted, Told = more is null ? draft.Told : [.. draft.Told ?? [], more] }
            : draft with { Puzzled = before.Puzzled + 1, Lead = turn.Returning ? null : Puzzled(before, turn) };
        return await step.ReplaceDialogAsync(Steps, next.ToJson(), cancellationToken);
    }

    /// <summary>Nothing of it was so. On the way to a plan the seven are asked once more; a plan that stands goes on as it was.</summary>
    private async Task<DialogTurnResult> TakeBackAsync(WaterfallStepContext step, ScreeningDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Onboards)
        {
            var anew = draft with { Yes = [], Answered = false, Pregnant = false, Postpartum = false, Loss = false, Lead = texts["TakenBackAnew"] };
            return await step.ReplaceDialogAsync(Steps, anew.ToJson(), cancellationToken);
        }

        await CoachTurn.Of(step).SayAsync(texts["TakenBack"], cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private ScreeningDraft Hear(ScreeningDraft draft, CoachTurn turn)
    {
        var yes = turn.Reading.Has(Intent.Yes) || texts.Hears("AgreedWords", turn.Inbound.Text ?? "") || IsButton(turn, "ButtonAgreed") || IsButton(turn, "ButtonCleared");
        var no = turn.Reading.Has(Intent.No) || turn.Reading.Has(Intent.Maybe) || IsButton(turn, "ButtonNotYet");
        var asksGuardian = draft is { Answered: true, Age: < ScreeningDraft.FullAge, Guardian: null };
        if (draft is { Answered: true, Age: not null } && !yes && !no && words.AgeIn(turn) is { } corrected && corrected != draft.Age)
        {
            return draft with { Age = corrected, Guardian = null };
        }

        if (asksGuardian)
        {
            return yes || no ? draft with { Guardian = !no } : draft;
        }

        if (draft is { Answered: true, Age: not null, Cleared: null, NeedsClearance: true })
        {
            var said = clearance.Read(turn.Inbound.Text ?? "");
            return said != ClearanceWord.None ? draft with { Cleared = said == ClearanceWord.Cleared } : yes || no ? draft with { Cleared = !no } : draft;
        }

        var heard = words.Hear(draft, turn);
        return heard.NeedsClearance && clearance.Read(turn.Inbound.Text ?? "") == ClearanceWord.Cleared ? heard with { Cleared = true } : heard;
    }

    private string Puzzled(ScreeningDraft draft, CoachTurn turn) => draft switch
    {
        { Answered: false } when turn.Reading.Has(Intent.Yes) => texts["WhichOnes"],
        { Answered: false } when words.AskedAbout(turn) is { } number => texts["AboutQuestion", number, texts[$"Question{number}"].Value],
        { Answered: false } when words.TellsUnplaced(turn) => texts["Unplaced"],
        { Answered: false } => texts["PuzzledQuestions"],
        { Age: null } => texts["PuzzledAge", ScreeningWords.Youngest, ScreeningWords.Oldest],
        _ => texts["PuzzledYesNo"],
    };

    private bool IsButton(CoachTurn turn, string button) => string.Equals(turn.Inbound.Text, texts[button], StringComparison.OrdinalIgnoreCase);

    private Ask Question(string name, ScreeningDraft draft, Expecting expecting) => new()
    {
        Id = $"screening.{name}",
        Text = draft.Lead is null ? texts[name] : $"{draft.Lead} {texts[name].Value}",
        BackTo = texts[$"BackTo{name}"] is { ResourceNotFound: false } back ? back.Value : null,
        Why = texts[$"Why{name}"] is { ResourceNotFound: false } why ? why.Value : null,
        Expecting = expecting,
        Buttons = texts[$"Buttons{name}"] is { ResourceNotFound: false } buttons ? [.. buttons.Value.Split('|')] : [],
        Takes = draft.Onboards ? [.. Routes.TakenAlong, .. Routes.Facts, Intent.ReportSoreness] : [Intent.SetAge, Intent.Pregnancy, Intent.ReportSoreness],
    };

    private static ScreeningDraft Begin(object? options)
    {
        var known = ScreeningOptions.FromJson(options);
        return new ScreeningDraft([.. known.Yes ?? []], false, known.Pregnant, known.Postpartum, known.Age, Lead: known.Lead, Nonce: Guid.NewGuid().ToString("N")[..10], Onboards: true);
    }
}
