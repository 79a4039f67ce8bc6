using CoachBot.Channels.Connector;
using CoachBot.Channels.Outbound;
using CoachBot.Channels.Teams.Files;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoachBot.Channels.Teams;

internal static class TeamsServices
{
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsCheck>();
        services.AddOptions<TeamsOptions>().Bind(configuration.GetSection(TeamsOptions.Section))
            .Configure(options => options.ReadRegistration(configuration)).ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<TeamsOptions>>().Value);
        services.AddSingleton(CloudNames.From(configuration));
        services.TryAddSingleton<ConnectorOptions>();
        services.TryAddSingleton(TimeProvider.System);
        AddClients(services);
        AddSdk(services, configuration);

        services.AddSingleton<IFreshTokens, FreshTokens>();
        services.AddSingleton<TeamsRunners>();
        services.AddSingleton<ErasedTurns>();
        services.AddSingleton<InboundLimits>();
        services.AddSingleton<OncePerActivity>();
        services.AddSingleton<EditedMessages>();
        services.AddSingleton<ClientFacts>();
        services.AddSingleton<CardsInPlace>();
        services.AddSingleton<ChannelHosts>();
        services.AddSingleton<FileFetch>();
        services.AddSingleton<FileUpload>();
        services.AddSingleton<OfferedFiles>();
        services.AddSingleton<PlanFiles>();
        services.AddSingleton<SendLimits>();
        services.AddSingleton<IChannelSender, TeamsSender>();
        return services;
    }

    private static void AddClients(IServiceCollection services)
    {
        services.AddTransient<ConnectorHandler>();
        services.AddHttpClient(ConnectorClients.Calls, client => client.Timeout = Timeout.InfiniteTimeSpan) // each attempt has a limit of its own
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler
            {
                AllowAutoRedirect = false, // a token goes to nobody else
                UseCookies = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                ConnectTimeout = TimeSpan.FromSeconds(5),
            })
            .AddHttpMessageHandler<ConnectorHandler>();
        services.AddHttpClient(ConnectorClients.Tokens, client => client.Timeout = TimeSpan.FromSeconds(15))
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }); // nor a secret
        services.AddHttpClient(ConnectorClients.Files).ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            ConnectCallback = PublicAddresses.ConnectAsync,
        });
    }

    private static void AddSdk(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => TeamsCredentials.Create(
            provider.GetRequiredService<TeamsOptions>(),
            configuration,
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(ConnectorClients.Tokens),
            provider.GetRequiredService<ILoggerFactory>().CreateLogger("CoachBot.Teams.Credentials")));
        services.AddSingleton<BotFrameworkAuthentication>(provider => new TeamsAuthentication(
            new ConfigurationBotFrameworkAuthentication(
                configuration,
                provider.GetRequiredService<ServiceClientCredentialsFactory>(),
                new AuthenticationConfiguration { ValidTokenIssuers = Issuers(provider.GetRequiredService<TeamsOptions>()) },
                new ConnectorClients(provider.GetRequiredService<IHttpClientFactory>()),
                provider.GetRequiredService<ILogger<TeamsAuthentication>>()),
            provider.GetRequiredService<TeamsOptions>(),
            provider.GetRequiredService<CloudNames>().Issuer));
        services.AddSingleton(provider => new AdapterWithErrorHandler(
            provider.GetRequiredService<BotFrameworkAuthentication>(),
            provider.GetRequiredService<InboundLimits>(),
            provider.GetRequiredService<OncePerActivity>(),
            provider.GetRequiredService<EditedMessages>(),
            provider.GetRequiredService<ClientFacts>(),
            provider.GetRequiredService<PlanFiles>(),
            provider.GetRequiredService<OfferedFiles>(),
            provider.GetRequiredService<CardsInPlace>(),
            provider.GetServices<IMiddleware>(),
            provider.GetRequiredService<ILogger<AdapterWithErrorHandler>>()));
    }

    /// <summary>Emulators of a single-tenant bot bring tokens of that tenant.</summary>
    private static string[] Issuers(TeamsOptions options) => options is { AllowEmulator: true, TenantId: { Length: > 0 } tenant }
        ? [$"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0"]
        : [];
}
