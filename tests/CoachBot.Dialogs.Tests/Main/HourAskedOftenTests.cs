using CoachBot.Dialogs.Tests.Chats;

namespace CoachBot.Dialogs.Tests.Main;

/// <summary>However many facts come where the hour of the reminders was asked, the last message is answered like the first.</summary>
public class HourAskedOftenTests
{
    [Fact]
    public async Task Every_message_is_answered()
    {
        using var chat = Chat.At("2026-03-04T10:00");
        string[] said =
        [
            "London marathon on 26 April, I run Tue Thu Sat and long on Sunday, Tuesday is intervals, 12 kg kettlebell and bands, never lifted, 40 minutes", "yes", "none, 34",
            "i bought a barbell", "30 minutes please", "i have bands only", "i bought a barbell", "45 minutes", "i have bands only", "yes", "7am",
        ];
        foreach (var words in said)
        {
            Assert.NotEmpty(await chat.SayAsync(words));
        }
    }
}
