using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of the Bot Framework Emulator.</summary>
public static class EmulatorValidation
{
    /// <summary>What they are held to, but for the audience, which is checked after.</summary>
    public static readonly TokenValidationParameters ToBotFromEmulatorTokenValidationParameters =
        TokenReader.Rules(CloudSettings.BotFrameworkIssuers);

    /// <summary>Whether a token says that the emulator, or another bot, brings it. Nothing of it is checked by that.</summary>
    /// <param name="authHeader">"Bearer" and the token.</param>
    public static bool IsTokenFromEmulator(string authHeader) =>
        TokenReader.TryRead(authHeader, out var token) && CloudSettings.BotFrameworkIssuers.Contains(token.Issuer);

    /// <summary>The claims of the emulator's token.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not good, or not the emulator's.</exception>
    public static Task<ClaimsIdentity> AuthenticateEmulatorToken(
        string authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, HttpClient httpClient, string channelId,
        AuthenticationConfiguration authConfig = null) =>
        TokenReader.AuthenticateAsync(
            channelProvider?.IsGovernment() == true ? CloudSettings.UsGovernment : CloudSettings.Public,
            fromChannel: false, authHeader, credentials, httpClient, channelId, null, authConfig);
}
