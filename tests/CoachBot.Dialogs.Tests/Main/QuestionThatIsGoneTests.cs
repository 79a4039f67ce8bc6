using CoachBot.Dialogs.Tests.Chats;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Main;

/// <summary>A question about a session whose day has passed is let go, and whoever asks for it once more is told so.</summary>
public class QuestionThatIsGoneTests
{
    [Theory]
    [InlineData("what did you say")]
    [InlineData("say that again")]
    public async Task Is_not_repeated_in_silence(string text)
    {
        using var chat = Chat.At("2026-03-04T10:00");
        await chat.SayAsync("London marathon on 26 April, I run Tue Thu Sat and long on Sunday, Tuesday is intervals, 12 kg kettlebell and bands, never lifted, 40 minutes, no reminders");
        await chat.SayAsync("yes");
        await chat.SayAsync("none, 34");
        Assert.NotEmpty(await chat.SayAsync("move it to saturday"));
        chat.Clock.Now += Duration.FromDays(3);

        var answers = await chat.SayAsync(text);

        Assert.Contains(answers, answer => answer.Contains("let that question go", StringComparison.Ordinal));
    }
}
