using System.Net;

namespace Microsoft.Bot.Builder.Tests.Cloud;

public sealed class InboundTokenTests(LocalCloud cloud) : IClassFixture<LocalCloud>
{
    [Fact]
    public async Task A_channels_token_is_good() =>
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(cloud.Tokens.Token(cloud.Url)));

    [Fact]
    public async Task A_token_that_ended_four_minutes_ago_is_good_and_one_that_ended_six_minutes_ago_is_not()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(cloud.Tokens.Token(cloud.Url, expiresIn: TimeSpan.FromMinutes(-4))));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(cloud.Tokens.Token(cloud.Url, expiresIn: TimeSpan.FromMinutes(-6))));
    }

    [Fact]
    public async Task A_token_is_not_good_before_its_time() => Assert.Equal(
        HttpStatusCode.Unauthorized, await StatusAsync(cloud.Tokens.Token(cloud.Url, startsIn: TimeSpan.FromMinutes(10))));

    [Fact]
    public async Task A_caller_without_a_token_is_refused() => Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(null));

    [Fact]
    public async Task What_is_no_token_is_refused() => Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync("not.a.token"));

    [Fact]
    public async Task An_unsigned_token_is_refused() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(cloud.Tokens.Unsigned(cloud.Url)));

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_a_secret_is_refused() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(cloud.Tokens.SignedWithPublicKey(cloud.Url)));

    [Fact]
    public async Task A_token_signed_by_a_stranger_is_refused()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(cloud.Tokens.SignedByStranger(cloud.Url, "k1")));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(cloud.Tokens.SignedByStranger(cloud.Url, "unheard-of")));
    }

    [Fact]
    public async Task A_token_of_another_issuer_is_refused() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(cloud.Tokens.Token(cloud.Url, issuer: "https://evil.test")));

    [Fact]
    public async Task A_token_for_another_bot_is_refused() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(cloud.Tokens.Token(cloud.Url, audience: Guid.NewGuid().ToString())));

    [Fact]
    public async Task A_token_for_another_service_url_is_refused() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(cloud.Tokens.Token("https://elsewhere.test/")));

    [Fact]
    public async Task A_key_that_does_not_vouch_for_the_channel_is_refused()
    {
        var message = cloud.Message();
        message.ChannelId = "slack";
        using var response = await cloud.PostAsync(message, cloud.Tokens.Token(cloud.Url));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task An_emulators_token_of_the_bots_own_tenant_and_app_is_good() => Assert.Equal(
        HttpStatusCode.OK,
        await StatusAsync(cloud.Tokens.Token(cloud.Url, issuer: Issuer(cloud.TenantId), claims: [("ver", "2.0"), ("azp", cloud.AppId)])));

    [Fact]
    public async Task A_token_of_another_tenant_is_refused() => Assert.Equal(
        HttpStatusCode.Unauthorized,
        await StatusAsync(cloud.Tokens.Token(
            cloud.Url, issuer: Issuer(Guid.NewGuid().ToString()), claims: [("ver", "2.0"), ("azp", cloud.AppId)])));

    [Fact]
    public async Task Another_bots_token_is_refused() => Assert.Equal(
        HttpStatusCode.Unauthorized,
        await StatusAsync(cloud.Tokens.Token(
            cloud.Url, issuer: Issuer(cloud.TenantId), claims: [("ver", "2.0"), ("azp", Guid.NewGuid().ToString())])));

    private static string Issuer(string tenant) => $"https://login.microsoftonline.com/{tenant}/v2.0";

    private async Task<HttpStatusCode> StatusAsync(string? token)
    {
        using var response = await cloud.PostAsync(cloud.Message(), token);
        return response.StatusCode;
    }
}
