using CoachBot.Dialogs.Tests.Chats;

namespace CoachBot.Dialogs.Tests;

/// <summary>A button says its label where there is no card: twice in a moment is a slip. Typed twice, the word takes back two.</summary>
public sealed class UndoneTwice
{
    [Theory]
    [InlineData("Undo", "came twice")]
    [InlineData("undo", "Wed 4 March, strength: planned.")]
    public async Task Tapped_twice_is_one_and_typed_twice_is_two(string said, string then)
    {
        using var chat = Chat.At("2026-03-04T10:00");
        foreach (var words in new[]
        {
            "London marathon on 26 April, I run Tue Thu Sat and long on Sunday, Tuesday is intervals, 12 kg kettlebell and bands, never lifted, 40 minutes, no reminders",
            "yes", "none, 34", "skip today", "skip friday",
        })
        {
            await chat.SayAsync(words);
        }

        Assert.Contains("Fri 6 March, strength: planned.", Assert.Single(await chat.SayAsync(said)), StringComparison.Ordinal);
        chat.InAHurry = true;
        Assert.Contains(then, (await chat.SayAsync(said))[0], StringComparison.Ordinal);
    }
}
