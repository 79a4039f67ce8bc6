using CoachBot.Dialogs.Tests.Chats;
using Newtonsoft.Json.Linq;

namespace CoachBot.Dialogs.Tests;

/// <summary>In Teams a tapped card is answered with the card as it is now, which takes its place.</summary>
public sealed class TappedCards
{
    [Fact]
    public async Task A_session_that_was_just_done_offers_to_be_done_no_more()
    {
        using var chat = await PlannedAsync();
        await chat.SayAsync("whats today");

        await chat.TapAsync("Done");

        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), (chat.Answer!.StatusCode, chat.Answer.Type));
        var card = (JObject)chat.Answer.Value;
        Assert.StartsWith("Wed 4 March: strength", (string?)card["body"]![0]!["text"], StringComparison.Ordinal);
        Assert.Empty(card["actions"]!);
    }

    [Fact]
    public async Task A_card_that_shows_nothing_that_changes_is_only_noted()
    {
        using var chat = await PlannedAsync();

        await chat.TapAsync("Next session");

        Assert.Equal("application/vnd.microsoft.activity.message", chat.Answer!.Type);
    }

    private static async Task<Chat> PlannedAsync()
    {
        var chat = Chat.At("2026-03-04T10:00");
        chat.Channel = "msteams";
        await chat.SayAsync(
            "London marathon on 26 April, I run Tue Thu Sat and long on Sunday, Tuesday is intervals, 12 kg kettlebell and bands, never lifted, 40 minutes, remind me at 6:30am");
        await chat.SayAsync("yes");
        await chat.SayAsync("none, 34");
        return chat;
    }
}
