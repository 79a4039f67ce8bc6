using System.Net.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the rules of a cloud.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>The public cloud without authentication: the bot has no app id.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new(), null, null);

    /// <summary>The public cloud, the US government's, or one whose addresses are given.</summary>
    /// <param name="channelService">`https://botframework.azure.us` for the US government's cloud; else empty.</param>
    /// <param name="validateAuthority">Whether the login address must be a known one.</param>
    /// <param name="toChannelFromBotLoginUrl">Where the bot's tokens are asked for.</param>
    /// <param name="toChannelFromBotOAuthScope">The scope of the bot's tokens.</param>
    /// <param name="toBotFromChannelTokenIssuer">The issuer of the channels' tokens.</param>
    /// <param name="oAuthUrl">Where users' tokens are kept.</param>
    /// <param name="toBotFromChannelOpenIdMetadataUrl">The OpenID metadata of the channels' tokens.</param>
    /// <param name="toBotFromEmulatorOpenIdMetadataUrl">The OpenID metadata of tokens of the emulator and other bots.</param>
    /// <param name="callerId">What Activity.CallerId says of a channel.</param>
    /// <param name="credentialFactory">The bot's credentials.</param>
    /// <param name="authConfiguration">What is asked of tokens beyond the rules of the cloud.</param>
    /// <param name="httpClientFactory">Makes the HttpClients of calls; one for the process when null.</param>
    /// <param name="logger">Where to log.</param>
    public static BotFrameworkAuthentication Create(
        string channelService, bool validateAuthority, string toChannelFromBotLoginUrl, string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer, string oAuthUrl, string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl, string callerId, ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration, IHttpClientFactory httpClientFactory, ILogger logger)
    {
        var cloud = CloudSettings.Of(channelService);
        string[] given =
        [
            toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, oAuthUrl,
            toBotFromChannelOpenIdMetadataUrl, toBotFromEmulatorOpenIdMetadataUrl, callerId,
        ];
        if (given.Any(value => !string.IsNullOrEmpty(value)))
        {
            cloud = new CloudSettings(
                validateAuthority,
                Or(toChannelFromBotLoginUrl, cloud.LoginUrl),
                Or(toChannelFromBotOAuthScope, cloud.Scope),
                Or(toBotFromChannelTokenIssuer, cloud.TokenIssuer),
                Or(oAuthUrl, cloud.OAuthUrl),
                Or(toBotFromChannelOpenIdMetadataUrl, cloud.ChannelMetadataUrl),
                Or(toBotFromEmulatorOpenIdMetadataUrl, cloud.EmulatorMetadataUrl),
                Or(callerId, cloud.CallerId));
        }

        return new CloudAuthentication(cloud, credentialFactory, authConfiguration ?? new(), httpClientFactory, logger);
    }

    private static string Or(string value, string fallback) => string.IsNullOrEmpty(value) ? fallback : value;
}
