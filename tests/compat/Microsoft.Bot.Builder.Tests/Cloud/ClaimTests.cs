using System.Security.Claims;
using System.Text;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Cloud;

public class ClaimTests
{
    [Theory]
    [InlineData(null, "app", null, "app")]
    [InlineData("1.0", "app", "party", "app")]
    [InlineData("2.0", "app", "party", "party")]
    [InlineData("3.0", "app", "party", null)]
    [InlineData("2.0", "app", null, null)]
    public void The_app_is_named_by_one_claim_or_the_other(string? version, string? app, string? party, string? expected) =>
        Assert.Equal(expected, JwtTokenValidation.GetAppIdFromClaims(Claims(("ver", version), ("appid", app), ("azp", party))));

    [Fact]
    public void No_claims_name_no_app()
    {
        Assert.Throws<ArgumentNullException>(() => JwtTokenValidation.GetAppIdFromClaims(null));
        Assert.Null(JwtTokenValidation.GetAppIdFromClaims([]));
    }

    [Theory]
    [InlineData(null, "bot", "skill", false)]
    [InlineData("1.0", null, "skill", false)]
    [InlineData("1.0", "https://api.botframework.com", "skill", false)]
    [InlineData("1.0", "bot", null, false)]
    [InlineData("1.0", "bot", "bot", false)]
    [InlineData("1.0", "bot", "skill", true)]
    public void A_skill_is_another_app_than_the_audience(string? version, string? audience, string? app, bool isSkill) =>
        Assert.Equal(isSkill, SkillValidation.IsSkillClaim(Claims(("ver", version), ("aud", audience), ("appid", app))));

    [Fact]
    public void A_skill_without_authentication_has_a_claim_that_says_so()
    {
        var identity = SkillValidation.CreateAnonymousSkillClaim();
        Assert.Equal(("AnonymousSkill", "anonymous"), (JwtTokenValidation.GetAppIdFromClaims(identity.Claims), identity.AuthenticationType));
        Assert.True(SkillValidation.IsSkillClaim(identity.Claims));
    }

    [Fact]
    public void The_emulators_and_a_skills_token_are_told_by_what_they_say()
    {
        var emulator = Token("""{"iss":"https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/","aud":"bot","appid":"bot","ver":"1.0"}""");
        Assert.True(EmulatorValidation.IsTokenFromEmulator(emulator));
        Assert.False(SkillValidation.IsSkillToken(emulator));
        Assert.False(EmulatorValidation.IsTokenFromEmulator(Token("""{"iss":"https://api.botframework.com","aud":"bot"}""")));
        Assert.True(SkillValidation.IsSkillToken(Token("""{"iss":"https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/","aud":"bot","appid":"skill","ver":"1.0"}""")));
        foreach (var none in new[] { null, "", "Bearer", "Bearer x", "Potato a.b.c" })
        {
            Assert.False(EmulatorValidation.IsTokenFromEmulator(none));
            Assert.False(SkillValidation.IsSkillToken(none));
        }
    }

    [Fact]
    public void The_issuers_of_a_tenant_are_filled_in()
    {
        string[] templates =
        [
            AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, AuthenticationConstants.ValidTokenIssuerUrlTemplateV2,
            AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1, AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2,
        ];
        Assert.Equal(
            ["https://sts.windows.net/t/", "https://login.microsoftonline.com/t/v2.0", "https://login.microsoftonline.us/t/", "https://login.microsoftonline.us/t/v2.0"],
            templates.Select(template => string.Format(System.Globalization.CultureInfo.InvariantCulture, template, "t")));
    }

    [Fact]
    public void A_key_vouches_for_the_channels_that_it_names()
    {
        Assert.True(EndorsementsValidator.Validate(null, []));
        Assert.True(EndorsementsValidator.Validate("msteams", ["webchat", "msteams"]));
        Assert.False(EndorsementsValidator.Validate("msteams", ["webchat"]));
        Assert.Throws<ArgumentNullException>(() => EndorsementsValidator.Validate("msteams", null));
    }

    [Fact]
    public async Task Without_a_token_only_a_bot_without_an_app_id_is_talked_to()
    {
        var message = new Activity(ActivityTypes.Message) { ChannelId = Channels.Emulator, Recipient = new ChannelAccount(role: RoleTypes.Skill) };
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            JwtTokenValidation.AuthenticateRequest(message, null, new SimpleCredentialProvider("bot", "secret"), null));
        await Assert.ThrowsAsync<ArgumentNullException>(() =>
            JwtTokenValidation.ValidateAuthHeader(null, new SimpleCredentialProvider(), null, "emulator"));

        var skill = await JwtTokenValidation.AuthenticateRequest(message, null, new SimpleCredentialProvider(), null);
        Assert.True(SkillValidation.IsSkillClaim(skill.Claims));
        message.Recipient.Role = RoleTypes.Bot;
        Assert.Empty((await JwtTokenValidation.AuthenticateRequest(message, "", new SimpleCredentialProvider(), null)).Claims);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            JwtTokenValidation.ValidateAuthHeader("Bearer none", new SimpleCredentialProvider("bot", "secret"), null, "emulator"));
    }

    private static List<Claim> Claims(params (string Type, string? Value)[] claims) =>
        claims.Where(claim => claim.Value is not null).Select(claim => new Claim(claim.Type, claim.Value!)).ToList();

    private static string Token(string payload) => $"Bearer {Part("""{"alg":"none"}""")}.{Part(payload)}.";

    private static string Part(string json) => Convert.ToBase64String(Encoding.UTF8.GetBytes(json)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
