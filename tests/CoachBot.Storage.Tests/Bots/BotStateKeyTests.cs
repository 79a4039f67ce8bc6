using CoachBot.Storage.Bots;

namespace CoachBot.Storage.Tests.Bots;

public sealed class BotStateKeyTests
{
    [Theory]
    [InlineData("msteams/conversations/a:1x_y", "a:1x_y", null)]
    [InlineData("msteams/users/29:abc", null, "29:abc")]
    [InlineData("msteams/conversations/19:z@thread.v2/users/29:abc", "19:z@thread.v2", "29:abc")]
    [InlineData("something else", null, null)]
    public void A_state_key_names_its_conversation_and_its_user(string key, string? conversation, string? user) =>
        Assert.Equal((conversation, user), BotStateKey.Parse(key));
}
