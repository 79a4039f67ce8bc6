using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The app id and secret that the configuration names.</summary>
public class ConfigurationCredentialProvider : SimpleCredentialProvider
{
    /// <summary>Reads the configuration.</summary>
    public ConfigurationCredentialProvider(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        AppId = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey];
        Password = configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey];
    }
}
