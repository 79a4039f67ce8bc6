using System.Collections.Concurrent;
using System.Globalization;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Language.Spanish;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Questions;

/// <summary>What runners ask about strength. Outside what it knows, the coach says so, and who would know.</summary>
internal sealed class QuestionReply(IStringLocalizer<QuestionTexts> texts) : Reply(nameof(QuestionReply), Intent.Question)
{
    private readonly ConcurrentDictionary<string, AnswerBook> books = new();

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var (book, text) = (Book(turn.Words.Culture), turn.Inbound.Text ?? "");
        var answer = book.Find(text, turn.Reading.Slots.Topic) ?? Elsewhere(text, turn, book);
        return turn.SayAsync(answer?.Text ?? texts["DontKnow"], cancellationToken);
    }

    /// <summary>Asked in the other language than is spoken: found there, and answered here.</summary>
    private Answer? Elsewhere(string text, CoachTurn turn, AnswerBook book) =>
        WrittenLanguage.Leaning(text) is { } written && written != turn.Words.Language && Book(Languages.Of(written, null)).Find(text, null) is { } found
            ? book.All.FirstOrDefault(answer => answer.Id == found.Id)
            : null;

    private AnswerBook Book(CultureInfo culture) => books.GetOrAdd(culture.TwoLetterISOLanguageName, _ => AnswerBook.Load(culture));
}
