using System.Globalization;
using CoachBot.Dialogs.Questions;
using CoachBot.Dialogs.Tests.Chats;

namespace CoachBot.Dialogs.Tests;

/// <summary>A question that the coach offers on a button is sent back as the button's words: these must lead to their answer, read as any message is.</summary>
public sealed class OfferedQuestions
{
    [Theory]
    [InlineData("en-GB")]
    [InlineData("es-ES")]
    public async Task Each_is_answered_when_it_is_tapped(string locale)
    {
        using var chat = Chat.At("2026-03-04T10:00");
        chat.Locale = locale;
        var wrong = new List<string>();
        foreach (var answer in AnswerBook.Of(CultureInfo.GetCultureInfo(locale)).All)
        {
            var replies = await chat.SayAsync(answer.Asks);
            if (!replies.Any(reply => reply.Contains(answer.Text, StringComparison.Ordinal)))
            {
                wrong.Add($"{answer.Id}: {answer.Asks} → {string.Join(" / ", replies)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }
}
