using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace CoachBot.Channels.Teams;

/// <summary>What the bot signs in with. Tokens are kept by the SDK until shortly before they end.</summary>
internal static class TeamsCredentials
{
    public static ServiceClientCredentialsFactory Create(TeamsOptions options, IConfiguration configuration, HttpClient tokens, ILogger logger)
    {
        if (!options.Enabled)
        {
            return new PasswordServiceClientCredentialFactory();
        }

        if (string.Equals(options.AppType, "UserAssignedMSI", StringComparison.OrdinalIgnoreCase))
        {
            return new ConfigurationServiceClientCredentialFactory(configuration, logger);
        }

        var tenant = string.Equals(options.AppType, "MultiTenant", StringComparison.OrdinalIgnoreCase) ? null : options.TenantId;
        return options.CertificatePath is { Length: > 0 } path
            ? new CertificateServiceClientCredentialsFactory(X509CertificateLoader.LoadPkcs12FromFile(path, options.CertificatePassword), options.AppId, tenant, tokens, logger)
            : new PasswordServiceClientCredentialFactory(options.AppId, options.AppPassword, tenant, tokens, logger);
    }
}
