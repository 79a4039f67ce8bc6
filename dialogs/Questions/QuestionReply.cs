using System.Collections.Concurrent;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Language;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Questions;

/// <summary>What runners ask about strength. Outside what it knows, the coach says so, and who would know.</summary>
internal sealed class QuestionReply(IStringLocalizer<QuestionTexts> texts) : Reply(nameof(QuestionReply), Intent.Question)
{
    private readonly ConcurrentDictionary<string, AnswerBook> books = new();

    protected override Task SayAsync(CoachTurn turn, CancellationToken cancellationToken)
    {
        var book = books.GetOrAdd(turn.Words.Culture.TwoLetterISOLanguageName, _ => AnswerBook.Load(turn.Words.Culture));
        var answer = book.Find(turn.Inbound.Text ?? "", turn.Reading.Slots.Topic);
        return turn.SayAsync(answer?.Text ?? texts["DontKnow"], cancellationToken);
    }
}
