using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials by a client application of MSAL that the bot configures itself.</summary>
public class MsalServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string _appId;
    private readonly IConfidentialClientApplication _clientApplication;
    private readonly ILogger _logger;

    /// <summary>Creates a factory.</summary>
    /// <param name="configuration">Names the app id, as MicrosoftAppId.</param>
    /// <param name="clientApplication">The application.</param>
    /// <param name="logger">Where to log.</param>
    public MsalServiceClientCredentialsFactory(IConfiguration configuration, IConfidentialClientApplication clientApplication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _clientApplication = clientApplication ?? throw new ArgumentNullException(nameof(clientApplication));
        _appId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey];
        _logger = logger;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(_appId));

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">It is another app's id.</exception>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return MicrosoftAppCredentials.Empty;
        }

        return appId == _appId
            ? new MsalAppCredentials(_clientApplication, appId, loginEndpoint, oauthScope, validateAuthority, _logger)
            : throw new InvalidOperationException($"Invalid appId {appId} does not match expected {_appId}");
    }
}
