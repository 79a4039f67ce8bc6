using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Main.Sense;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Language.Spanish;
using CoachBot.Training.Commands;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace CoachBot.Dialogs.Questions;

/// <summary>What runners ask about strength. Outside what it knows, the coach says so, and who would know.</summary>
internal sealed class QuestionReply(RuleWords rules, IStringLocalizer<QuestionTexts> texts) : Reply(nameof(QuestionReply), Intent.Question)
{
    /// <summary>A tapped question is one, whatever else its few words might be.</summary>
    public override bool Claims(CoachTurn turn) => base.Claims(turn) || Term(turn) is not null || (turn.Inbound.Text is { } text && AnswerBook.Of(turn.Words.Culture).IsOffered(text));

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Plan is not null && Wondering.Is(turn) && turn.Reading.Has(Intent.MoveSession) && turn.Reading.Slots.ToDate is { } to)
        {
            return SayWhetherAsync(turn, to, cancellationToken);
        }

        if (Term(turn) == Sets)
        {
            return turn.SayAsync(texts["SetsMeant"], cancellationToken);
        }

        if (Term(turn) == Runs)
        {
            return turn.SayAsync(texts["RunsAreYours"], cancellationToken);
        }

        var (book, text) = (AnswerBook.Of(turn.Words.Culture), turn.Asked);
        var answer = (Term(turn) is { } term ? book.All.FirstOrDefault(one => one.Id == term) : null) ?? book.Find(text, turn.Reading.Slots.Topic) ?? Elsewhere(text, turn, book);

        if (answer is null && !Wondering.OnChange(turn) && book.Likeliest(text) is { Count: > 0 } likeliest)
        {
            return turn.SayAsync(texts["DidYouMean"], null, [.. likeliest.Select(one => one.Asks)], cancellationToken);
        }

        // Whoever asks about a change and is not answered hears that nothing was changed, and how it would be.
        return turn.SayAsync(answer?.Text ?? texts[Wondering.OnChange(turn) ? "OnlyAsked" : "DontKnow"], cancellationToken);
    }

    /// <summary>"What's RIR?", "what does 3x10 mean?": the coach's own words, explained whenever they are asked about; null: none of them.</summary>
    private string? Term(CoachTurn turn) => turn.Inbound is not { Data: null, IsFile: false, Text: { Length: < 80 } text } ? null
        : texts.Hears("MeaningWords", text) && Array.Find(Terms, term => texts.Hears($"Term{term.Words}", text)).Id is { } id ? id
        : Array.Find(Whole, asked => texts.Hears($"Asked{asked.Words}", text)).Id;

    /// <summary>Asked in words that look like a wish: "morning or evening?" moves nothing, and "how long till I see results" counts no days.</summary>
    private static readonly (string Words, string Id)[] Whole = [("TimeOfDay", "morning"), ("Rest", "rest"), ("Results", "how-soon"), ("Slower", "combine"), ("Faster", "speed"), ("MakesSore", "sore"), ("LoseWeight", "weight-loss"), ("KneesRuined", "knee"), ("OwnRuns", Runs)];

    private static readonly (string Words, string Id)[] Terms = [("Reserve", "rir"), ("Doms", "sore"), ("Deload", "deload"), ("Sets", Sets), ("Plyo", "plyo"), ("WarmUp", "warm-up"), ("OneRm", "one-rm")];

    /// <summary>Told in a line, and no question of the book.</summary>
    private const string Sets = "sets";

    /// <summary>How far and how fast the runs are is not the coach's to say, and no question of the book.</summary>
    private const string Runs = "runs";

    /// <summary>"What if I move it to Friday?": whether it may be, without doing it.</summary>
    private async Task SayWhetherAsync(CoachTurn turn, LocalDate to, CancellationToken cancellationToken)
    {
        var preview = await turn.PreviewAsync(new MoveSession(to, turn.Reading.Slots.FromDate), cancellationToken);
        var day = turn.Words.DayName(to.DayOfWeek);
        await (preview.Decision.Refusal is { } refusal
            ? turn.SayAsync(rules.Of(refusal, turn.Words), cancellationToken)
            : turn.SayAsync(texts["MoveWouldDo", turn.Words.Capital(day)], null, [texts["ButtonMoveTo", day]], cancellationToken));
    }

    /// <summary>Asked in the other language than is spoken: found there, and answered here.</summary>
    private static Answer? Elsewhere(string text, CoachTurn turn, AnswerBook book) =>
        WrittenLanguage.Leaning(text) is { } written && written != turn.Words.Language && AnswerBook.Of(Languages.Of(written, null)).Find(text, null) is { } found
            ? book.All.FirstOrDefault(answer => answer.Id == found.Id)
            : null;
}
