using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Adapters;

public class TokenExchangeTests
{
    private readonly TestAdapter _adapter = new();

    private TurnContext Turn => new(_adapter, new Activity { ChannelId = "directline", From = new ChannelAccount("user") });

    [Fact]
    public async Task What_was_made_exchangeable_is_exchanged()
    {
        _adapter.AddExchangeableToken("connection", "directline", "user", "item", "token");
        var response = await _adapter.ExchangeTokenAsync(Turn, "connection", "user", new TokenExchangeRequest { Token = "item" });
        Assert.Equal(("token", "connection", "directline"), (response.Token, response.ConnectionName, response.ChannelId));
        Assert.Null(await _adapter.ExchangeTokenAsync(Turn, "connection", "user", new TokenExchangeRequest { Uri = "another" }));
    }

    [Fact]
    public async Task An_exchange_can_be_made_to_fail()
    {
        _adapter.ThrowOnExchangeRequest("connection", "directline", "user", "item");
        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.ExchangeTokenAsync(Turn, "connection", "user", new TokenExchangeRequest { Token = "item" }));
    }

    [Fact]
    public async Task A_user_signs_in_at_a_link()
    {
        var resource = await _adapter.GetSignInResourceAsync(Turn, "connection", "user");
        Assert.Equal("https://fake.com/oauthsignin/connection/directline/user", resource.SignInLink);
        Assert.Equal("api://connection/resource", resource.TokenExchangeResource.Uri);
    }
}
