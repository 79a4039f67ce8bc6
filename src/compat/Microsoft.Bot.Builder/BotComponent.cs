using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Bot.Builder;

/// <summary>A part that brings services to a bot.</summary>
public abstract class BotComponent
{
    /// <summary>Registers its services.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings of this component.</param>
    public abstract void ConfigureServices(IServiceCollection services, IConfiguration configuration);
}
