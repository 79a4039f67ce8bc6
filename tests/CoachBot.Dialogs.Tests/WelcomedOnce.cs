using CoachBot.Dialogs.Tests.Chats;

namespace CoachBot.Dialogs.Tests;

/// <summary>Teams tells of an install twice, as a member and as an app, in either order, and of upgrades too.</summary>
public sealed class WelcomedOnce
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_install_is_greeted_once_whichever_word_of_it_comes_first(bool memberFirst)
    {
        using var chat = Chat.At("2026-03-04T10:00");

        var first = memberFirst ? await chat.JoinAsync() : await chat.InstallAsync();
        var second = memberFirst ? await chat.InstallAsync() : await chat.JoinAsync();

        Assert.NotEmpty(first);
        Assert.Empty(second);
    }

    [Fact]
    public async Task An_upgrade_greets_nobody_and_a_new_install_does()
    {
        using var chat = Chat.At("2026-03-04T10:00");
        await chat.InstallAsync();

        Assert.Empty(await chat.InstallAsync("remove-upgrade"));
        Assert.Empty(await chat.InstallAsync("add-upgrade"));
        Assert.Empty(await chat.InstallAsync("remove"));
        Assert.NotEmpty(await chat.InstallAsync());
    }

    [Fact]
    public async Task Who_wrote_before_the_word_of_the_install_came_is_not_greeted_after_it()
    {
        using var chat = Chat.At("2026-03-04T10:00");
        await chat.SayAsync("hello");

        Assert.Empty(await chat.InstallAsync());
    }
}
