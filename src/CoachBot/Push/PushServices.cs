using CoachBot.Storage.Nightly;
using CoachBot.Channels.Outbound;
using Microsoft.Extensions.Options;

namespace CoachBot.Push;

internal static class PushServices
{
    /// <summary>Stands before the messenger that the channels have added.</summary>
    public static IServiceCollection AddPush(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PushOptions>().Bind(configuration.GetSection(PushOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PushOptions>, PushOptions.Check>();
        services.AddSingleton<VapidKeys>();
        services.AddSingleton<INightlyTask>(provider => provider.GetRequiredService<VapidKeys>());
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<PushSender>(provider, new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // a push service may not send us elsewhere
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            Timeout = TimeSpan.FromSeconds(10),
        }));
        services.AddSingleton<PushOutbox>();
        services.AddSingleton<PushQueue>().AddHostedService(provider => provider.GetRequiredService<PushQueue>());

        var channels = services.Last(service => service.ServiceType == typeof(IOutboundMessenger));
        services.Remove(channels);
        services.AddSingleton<IOutboundMessenger>(provider => new PushingMessenger(
            (IOutboundMessenger)ActivatorUtilities.CreateInstance(provider, channels.ImplementationType!), provider.GetRequiredService<PushOutbox>(), provider.GetRequiredService<PushQueue>()));
        return services;
    }
}
