using CoachBot.Dialogs.Sessions;
using CoachBot.Dialogs.Tests.Chats;
using CoachBot.Dialogs.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace CoachBot.Dialogs.Tests;

/// <summary>The drawings of a session's exercises: from the page itself in web chat, from its public address in Teams.</summary>
public sealed class PicturesOnCards
{
    [Theory]
    [InlineData(null, Surface.WebChat, "assets/figures/goblet-squat.png")]
    [InlineData(null, Surface.Teams, null)]
    [InlineData("https://coach.example/club/", Surface.WebChat, "https://coach.example/club/assets/figures/goblet-squat.png")]
    [InlineData("https://coach.example", Surface.Teams, "https://coach.example/assets/figures/goblet-squat.png")]
    public void A_picture_is_named_so_that_the_client_can_fetch_it(string? page, Surface surface, string? address)
    {
        using var chat = Chat.At("2026-03-04T10:00");
        var pictures = new ExercisePictures(Options.Create(new PictureOptions { PageAddress = page }), chat.Services.GetRequiredService<IStringLocalizer<SessionTexts>>());
        var picture = pictures.Of("goblet-squat", "Goblet squat", surface);
        Assert.Equal(address, picture?.Url);
        Assert.True(picture is null || picture.Words == "Goblet squat: start and end position");
    }

    [Theory]
    [InlineData("http://coach.example")]
    [InlineData("coach.example")]
    public void An_address_that_Teams_would_not_fetch_from_stops_the_start(string page) => Assert.False(PictureOptions.IsUsable(new PictureOptions { PageAddress = page }));

    [Fact]
    public async Task Every_exercise_of_a_session_has_its_picture_beside_its_sets()
    {
        using var chat = Chat.At("2026-03-04T10:00");
        foreach (var said in new[] { "no race, I run easy on Saturday, 12kg kettlebell, never lifted, 30 minutes", "yes", "none, 34", "next session" })
        {
            await chat.SayAsync(said);
        }

        var groups = ((JObject)chat.Cards[^1].Attachments[0].Content).SelectTokens("body[*].items[0].columns").ToList();
        Assert.True(groups.Count >= 3);
        Assert.All(groups, columns => Assert.Equal($"{columns[1]!["items"]![0]!["text"]}: start and end position", (string?)columns[0]!["items"]![0]!["altText"]));
    }
}
