using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The scopes and shorthands that all dialogs know, as services.</summary>
public class DialogsBotComponent : BotComponent
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        var component = new DialogsComponentRegistration();
        foreach (var scope in component.GetMemoryScopes())
        {
            services.AddSingleton(scope);
        }

        foreach (var resolver in component.GetPathResolvers())
        {
            services.AddSingleton<IPathResolver>(resolver);
        }
    }
}
