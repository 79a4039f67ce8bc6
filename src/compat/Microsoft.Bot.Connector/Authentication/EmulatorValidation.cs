namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of the Bot Framework Emulator.</summary>
public static class EmulatorValidation
{
    /// <summary>Whether a token says that the emulator, or another bot, brings it. Nothing of it is checked by that.</summary>
    /// <param name="authHeader">"Bearer" and the token.</param>
    public static bool IsTokenFromEmulator(string authHeader) =>
        TokenReader.TryRead(authHeader, out var token) && CloudSettings.BotFrameworkIssuers.Contains(token.Issuer);
}
