namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens.</summary>
public interface IAuthenticator
{
    /// <summary>A token, from the cache while it is good; a new one when forced.</summary>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
