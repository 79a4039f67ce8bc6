using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Builder.Tests.Cloud;

/// <summary>Tokens as the published utilities read them, each kind of caller by its own.</summary>
public sealed class TokenExtractorTests(LocalCloud cloud) : IClassFixture<LocalCloud>
{
    private const string Metadata = "https://openid.test/openid/config";
    private readonly HttpClient _http = new Loopback(cloud.Url).CreateClient("keys");

    [Fact]
    public async Task The_claims_of_a_good_token_are_given_and_of_what_is_none_nothing()
    {
        var extractor = new JwtTokenExtractor(
            _http, ChannelValidation.ToBotFromChannelTokenValidationParameters, Metadata, AuthenticationConstants.AllowedSigningAlgorithms);
        var token = cloud.Tokens.Token(cloud.Url);

        Assert.Equal(cloud.Url, (await extractor.GetIdentityAsync("Bearer " + token, Channels.Msteams)).FindFirst("serviceurl")!.Value);
        Assert.NotNull(await extractor.GetIdentityAsync("Bearer", token, Channels.Msteams, ["webchat"]));
        Assert.Null(await extractor.GetIdentityAsync(null!, Channels.Msteams));
        Assert.Null(await extractor.GetIdentityAsync("Bearer", Channels.Msteams));
        Assert.Null(await extractor.GetIdentityAsync("Basic " + token, Channels.Msteams));
        Assert.Null(await extractor.GetIdentityAsync("Bearer " + cloud.Tokens.Token(cloud.Url, issuer: "https://elsewhere.test"), Channels.Msteams));
        await Assert.ThrowsAsync<ArgumentNullException>(() => extractor.GetIdentityAsync("Bearer " + token, Channels.Msteams, null!));
    }

    [Fact]
    public async Task A_token_that_is_not_good_is_refused()
    {
        var extractor = new JwtTokenExtractor(
            _http, ChannelValidation.ToBotFromChannelTokenValidationParameters, Metadata, AuthenticationConstants.AllowedSigningAlgorithms);
        foreach (var (token, channel, endorsement) in new[]
        {
            (cloud.Tokens.SignedByStranger(cloud.Url, "k1"), "msteams", "msteams"),
            (cloud.Tokens.SignedWithPublicKey(cloud.Url), "msteams", "msteams"),
            (cloud.Tokens.Token(cloud.Url, expiresIn: TimeSpan.FromMinutes(-6)), "msteams", "msteams"),
            (cloud.Tokens.Token(cloud.Url), "slack", "msteams"),
            (cloud.Tokens.Token(cloud.Url), "msteams", "slack"),
        })
        {
            var refusal = await Record.ExceptionAsync(() => extractor.GetIdentityAsync("Bearer " + token, channel, [endorsement]));
            Assert.True(refusal is SecurityTokenException or UnauthorizedAccessException, refusal?.ToString());
        }
    }

    [Fact]
    public async Task Each_kind_of_caller_has_its_own_check()
    {
        var bot = new SimpleCredentialProvider(cloud.AppId, "secret");
        var channel = "Bearer " + cloud.Tokens.Token(cloud.Url);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => EmulatorValidation.AuthenticateEmulatorToken(channel, bot, null, _http, "emulator"));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => SkillValidation.AuthenticateChannelToken(channel, bot, null, _http, "emulator", new AuthenticationConfiguration()));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => GovernmentChannelValidation.AuthenticateChannelToken(channel, bot, cloud.Url, _http, "msteams"));
    }

    [Theory]
    [InlineData(-1, 1, true)]
    [InlineData(-3, -1, false)]
    [InlineData(1, 3, false)]
    public async Task A_certificate_signs_only_while_it_is_valid(int fromDay, int toDay, bool isGood)
    {
        var now = TimeProvider.System.GetUtcNow();
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=test", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(now.AddDays(fromDay), now.AddDays(toDay));
        var key = new X509SecurityKey(certificate);
        var parameters = ChannelValidation.ToBotFromChannelTokenValidationParameters.Clone();
        parameters.IssuerSigningKeyResolver = (_, _, _, _) => [key];
        var extractor = new JwtTokenExtractor(_http, parameters, Metadata, AuthenticationConstants.AllowedSigningAlgorithms);
        var token = cloud.Tokens.Token(cloud.Url, signedBy: new SigningCredentials(key, SecurityAlgorithms.RsaSha256));

        if (isGood)
        {
            Assert.NotNull(await extractor.GetIdentityAsync("Bearer " + token, "test"));
        }
        else
        {
            await Assert.ThrowsAsync<SecurityTokenInvalidSigningKeyException>(() => extractor.GetIdentityAsync("Bearer " + token, "test"));
        }
    }
}
