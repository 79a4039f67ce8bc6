using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Tests.Browser;

/// <summary>Who is quicker than the connection is heard all the same: once, in the order it was said, and answered.</summary>
[Collection(PageHouse.Views)]
public sealed class FirstMessageTests(PageHouse house)
{
    [Theory]
    [InlineData(0)]
    [InlineData(1500)]
    public async Task What_is_typed_before_the_greeting_has_come_stands_once_and_is_answered(int slow)
    {
        var coach = await house.CoachAsync();
        for (var round = 0; round < 2; round++)
        {
            await using var person = await house.PersonAsync();
            await person.RouteAsync("**/v3/directline/conversations", async route =>
            {
                await Task.Delay(slow);
                await route.ContinueAsync();
            });
            var chat = await ChatPage.OpenAsync(person, coach.Address, Pictures.Of("first message"));
            await chat.Page.GetByPlaceholder("Type your message").FillAsync("help");
            await chat.Page.Keyboard.PressAsync("Enter");
            await chat.WaitForAsync("plan around your runs");
            Assert.Equal(1, await chat.Page.Locator(".webchat__bubble--from-user").CountAsync());
        }
    }

    [Fact]
    public async Task What_is_said_in_quick_succession_is_heard_in_that_order_though_the_first_is_slower_on_its_way()
    {
        var coach = await house.CoachAsync();
        await using var person = await house.PersonAsync();
        var chat = await ChatPage.OpenAsync(person, coach.Address, Pictures.Of("order"));
        await chat.WaitForAsync("strength coach");
        var posts = 0;
        await person.RouteAsync("**/v3/directline/conversations/*/activities", async route =>
        {
            await Task.Delay(Interlocked.Increment(ref posts) == 1 ? 1500 : 0);
            await route.ContinueAsync();
        });
        foreach (var text in (string[])["help", "half marathon", "in May"])
        {
            await chat.Page.GetByPlaceholder("Type your message").FillAsync(text);
            await chat.Page.Keyboard.PressAsync("Enter");
        }

        await chat.WaitForAsync("When in May?");
        Assert.Equal(3, posts);
        await chat.Page.ReloadAsync();
        await chat.WaitForAsync("When in May?");
        Assert.Equal(["help", "half marathon", "in May"], await chat.Page.Locator(".webchat__bubble--from-user .webchat__bubble__content").AllInnerTextsAsync());
    }
}
