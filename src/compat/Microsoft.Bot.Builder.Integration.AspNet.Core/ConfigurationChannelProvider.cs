using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The cloud that the configuration names, under `ChannelService`.</summary>
public class ConfigurationChannelProvider : SimpleChannelProvider
{
    /// <summary>Reads the configuration.</summary>
    public ConfigurationChannelProvider(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ChannelService = configuration["ChannelService"];
    }
}
