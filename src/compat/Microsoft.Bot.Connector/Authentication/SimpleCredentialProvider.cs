namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app id and its secret; without an app id callers need no token.</summary>
public class SimpleCredentialProvider : ICredentialProvider
{
    /// <summary>Creates a provider whose properties are set later.</summary>
    public SimpleCredentialProvider()
    {
    }

    /// <summary>Creates a provider.</summary>
    public SimpleCredentialProvider(string appId, string password)
    {
        AppId = appId;
        Password = password;
    }

    /// <summary>The app id.</summary>
    public string AppId { get; set; }

    /// <summary>The secret: never log it.</summary>
    public string Password { get; set; }

    /// <inheritdoc/>
    public Task<bool> IsValidAppIdAsync(string appId) => Task.FromResult(appId == AppId);

    /// <inheritdoc/>
    public Task<string> GetAppPasswordAsync(string appId) => Task.FromResult(appId == AppId ? Password : null);

    /// <inheritdoc/>
    public Task<bool> IsAuthenticationDisabledAsync() => Task.FromResult(string.IsNullOrEmpty(AppId));
}
