using System.Globalization;
using CoachBot.Dialogs.Soreness;
using CoachBot.Dialogs.Tests.Chats;
using CoachBot.Dialogs.Wording;
using CoachBot.Training.Rules;
using CoachBot.Training.Runners;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Dialogs.Tests;

/// <summary>A spot and its side, wherever they stand: adjectives follow their noun in Spanish and agree with it.</summary>
public sealed class SitesWithSides
{
    public static TheoryData<BodySite, Side> All
    {
        get
        {
            var all = new TheoryData<BodySite, Side>();
            foreach (var site in Enum.GetValues<BodySite>())
            {
                all.Add(site, Side.Left);
                all.Add(site, Side.Right);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void In_Spanish_the_side_follows_and_agrees(BodySite site, Side side)
    {
        var name = In("es", names => names.Of(site, side));
        var alone = In("es", names => names.Of(site, null));
        var ending = alone.StartsWith("la ", StringComparison.Ordinal) ? "a" : "o";
        Assert.Matches("^(el|la) ", alone);
        Assert.Equal($"{alone} {(side == Side.Left ? "izquierd" : "derech")}{ending}", name);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void In_English_the_side_comes_first(BodySite site, Side side) =>
        Assert.Equal($"{(side == Side.Left ? "left" : "right")} {In("en", names => names.Of(site, null))}", In("en", names => names.Of(site, side)));

    [Theory]
    [MemberData(nameof(All))]
    public void A_receipt_says_it_in_the_same_way(BodySite site, Side side)
    {
        var english = In("en", names => names.Of(site, side));
        var expected = In("es", names => names.Bare(site, side));
        using var chat = Chat.At("2026-03-04T10:00");
        var said = In("es", _ => chat.Services.GetRequiredService<RuleWords>().Of(RuleBook.Note("heard.soreness", "what", $"{english}, 4/10, form fine"), new Words(UnitSystem.Metric, CultureInfo.GetCultureInfo("es"))));
        Assert.Equal($"Dijiste: {expected}, 4/10, la técnica aguanta.", said);
    }

    private static string In(string language, Func<SiteNames, string> say)
    {
        using var chat = Chat.At("2026-03-04T10:00");
        var now = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return say(chat.Services.GetRequiredService<SiteNames>());
        }
        finally
        {
            CultureInfo.CurrentUICulture = now;
        }
    }
}
