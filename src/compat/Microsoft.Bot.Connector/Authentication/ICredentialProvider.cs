namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's app ids and secrets.</summary>
public interface ICredentialProvider
{
    /// <summary>Whether an app id is the bot's.</summary>
    Task<bool> IsValidAppIdAsync(string appId);

    /// <summary>The secret of an app; null when it has none.</summary>
    Task<string> GetAppPasswordAsync(string appId);

    /// <summary>Whether callers need no token.</summary>
    Task<bool> IsAuthenticationDisabledAsync();
}
