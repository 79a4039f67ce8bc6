namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Issuers, audiences, addresses and claim names of the Bot Framework's tokens.</summary>
public static class AuthenticationConstants
{
    /// <summary>How a token may be signed: RSA with SHA-2, and nothing else.</summary>
    public static readonly HashSet<string> AllowedSigningAlgorithms = new(StringComparer.OrdinalIgnoreCase) { "RS256", "RS384", "RS512" };

    /// <summary>The scope of tokens for the channels' connector.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>The issuer of tokens from channels.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>The default tenant of multi-tenant bots.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>Where tokens are asked for; takes the tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>Where tokens of multi-tenant bots are asked for.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>The OpenID metadata of tokens from channels.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The OpenID metadata of tokens from the emulator and other bots.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl =
        "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration";

    /// <summary>The OpenID metadata of enterprise channels; takes the channel service.</summary>
    public const string ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat =
        "https://{0}.enterprisechannel.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where user tokens are kept.</summary>
    public const string OAuthUrl = "https://api.botframework.com";

    /// <summary>Configuration key: the address of the emulated OAuth server.</summary>
    public const string EmulateOAuthCardsKey = "EmulateOAuthCards";

    /// <summary>Configuration key: the OpenID metadata of tokens from channels.</summary>
    public const string BotOpenIdMetadataKey = "BotOpenIdMetadata";

    /// <summary>Claim: the audience.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>Claim: the issuer.</summary>
    public const string IssuerClaim = "iss";

    /// <summary>Claim: the service URL that the caller listens at.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>Claim: the token's version.</summary>
    public const string VersionClaim = "ver";

    /// <summary>Claim: the app id in version 1 tokens.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>Claim: the app id in version 2 tokens.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>Claim: the tenant.</summary>
    public const string TenantIdClaim = "tid";

    /// <summary>Header: the id of the signing key.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>The app id of a skill that runs without authentication.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";

    /// <summary>The kind of identity of a caller without authentication.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>The issuer of a tenant's version 1 tokens; {0} is the tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>The issuer of a tenant's version 2 tokens; {0} is the tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    /// <summary>The issuer of a US government tenant's version 1 tokens; {0} is the tenant.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV1 = "https://login.microsoftonline.us/{0}/";

    /// <summary>The issuer of a US government tenant's version 2 tokens; {0} is the tenant.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";
}
