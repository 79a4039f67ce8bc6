namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Issuers, audiences and addresses of the Bot Framework's tokens in the US government's cloud.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>The channel service.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <summary>Where tokens of multi-tenant bots are asked for.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";

    /// <summary>Where tokens are asked for; takes the tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";

    /// <summary>The default tenant of multi-tenant bots.</summary>
    public const string DefaultChannelAuthTenant = "MicrosoftServices.onmicrosoft.us";

    /// <summary>The scope of tokens for the channels' connector.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";

    /// <summary>The issuer of tokens from channels.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <summary>Where user tokens are kept.</summary>
    public const string OAuthUrlGov = "https://api.botframework.azure.us";

    /// <summary>The OpenID metadata of tokens from channels.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    /// <summary>The OpenID metadata of tokens from the emulator and other bots.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl =
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";
}
