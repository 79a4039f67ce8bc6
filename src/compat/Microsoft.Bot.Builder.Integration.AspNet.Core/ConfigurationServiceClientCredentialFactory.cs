using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The bot's credentials as configured: `MicrosoftAppType` (MultiTenant, SingleTenant or UserAssignedMsi; MultiTenant when it is anything
/// else), `MicrosoftAppId`, `MicrosoftAppPassword`, `MicrosoftAppTenantId`.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <summary>Reads the configuration.</summary>
    /// <exception cref="ArgumentException">The type asks for an id, a tenant or a secret that is not there.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey];
        var appId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey];
        var password = configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey];
        var tenantId = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];
        switch (type?.Trim().ToUpperInvariant())
        {
            case "USERASSIGNEDMSI":
                Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, "MSI");
                Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "MSI");
                _inner = new ManagedIdentityServiceClientCredentialsFactory(appId, logger: logger);
                break;

            case "SINGLETENANT":
                Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, "SingleTenant");
                Require(password, MicrosoftAppCredentials.MicrosoftAppPasswordKey, "SingleTenant");
                Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "SingleTenant");
                _inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId, null, logger);
                break;

            default:
                _inner = new PasswordServiceClientCredentialFactory(appId, password, null, logger);
                break;
        }
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, oauthScope, loginEndpoint, validateAuthority, cancellationToken);

    private static void Require(string value, string key, string type)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{key} is required for {type} in configuration.");
        }
    }
}
