using CoachBot.Dialogs.Tests.Chats;
using CoachBot.Dialogs.Tests.Plans;

namespace CoachBot.Dialogs.Tests.Soreness;

/// <summary>Somebody else's knee is none of the plan's; the runner's own is never taken for one, whoever else is named beside it.</summary>
public class WhoseBodyTests
{
    private static readonly string[] Planned =
    [
        "London marathon on 26 April, I run Tue Thu Sat and long on Sunday, Tuesday is intervals, 12 kg kettlebell and bands, never lifted, 40 minutes, no reminders", "yes", "none, 34",
    ];

    [Theory]
    [InlineData("tripped over my dog, knee sore")]
    [InlineData("knee sore after carrying my son")]
    [InlineData("my dog pulled me over and my ankle hurts")]
    [InlineData("my wife says my knee is sore")]
    [InlineData("my partner has a cold and now my shin hurts")]
    [InlineData("sore knee like my dad's")]
    public async Task The_runners_own_is_asked_about(string text) => Assert.Contains("Is any of these true", await AnswerAsync(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("my daughter has a sore knee")]
    [InlineData("my husband's knee hurts")]
    [InlineData("my friend has a fever")]
    public async Task Anothers_is_not(string text) => Assert.Contains("outside what I do", await AnswerAsync(text), StringComparison.Ordinal);

    private static async Task<string> AnswerAsync(string text)
    {
        var chat = Chat.At("2026-03-04T10:00");
        foreach (var words in Planned)
        {
            await chat.SayAsync(words);
        }

        return string.Join('\n', await chat.SayAsync(text));
    }
}
