using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of a bot that has a secret.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    /// <summary>A bot without authentication, until its properties are set.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <summary>A multi-tenant bot.</summary>
    public PasswordServiceClientCredentialFactory(string appId, string password, HttpClient httpClient, ILogger logger)
        : this(appId, password, null, httpClient, logger)
    {
    }

    /// <summary>A bot in a tenant.</summary>
    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <summary>The app id, a GUID.</summary>
    public string AppId { get; set; }

    /// <summary>The tenant, a GUID; null for a multi-tenant bot.</summary>
    public string TenantId { get; set; }

    /// <summary>The secret: never log it.</summary>
    public string Password { get; set; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <inheritdoc/>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return MicrosoftAppCredentials.Empty;
        }

        if (!await IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw new InvalidOperationException("Invalid appId.");
        }

        return loginEndpoint.StartsWith("https://login.microsoftonline.com/", StringComparison.OrdinalIgnoreCase)
            ? new MicrosoftAppCredentials(appId, Password, TenantId, _httpClient, _logger, oauthScope)
            : new OtherCloudCredentials(appId, Password, TenantId, _httpClient, _logger, oauthScope, loginEndpoint);
    }

    // A cloud of its own says where tokens are asked for.
    private sealed class OtherCloudCredentials(
        string appId, string password, string tenantId, HttpClient httpClient, ILogger logger, string oauthScope, string endpoint)
        : MicrosoftAppCredentials(appId, password, tenantId, httpClient, logger, oauthScope)
    {
        public override string OAuthEndpoint { get; } = endpoint;
    }
}
