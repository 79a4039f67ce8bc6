using CoachBot.Channels.Bots;
using CoachBot.Channels.DirectLine;
using CoachBot.Channels.Outbound;
using CoachBot.Channels.Teams;
using CoachBot.Channels.Telemetry;
using CoachBot.Channels.WebChat;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CoachBot.Channels;

/// <summary>How words travel. The host adds an <see cref="IBot"/>, a clock, data protection and the storage.</summary>
public static class ChannelServices
{
    public static IServiceCollection AddChannels(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsCheck>();
        services.AddOptions<DirectLineOptions>().Bind(configuration.GetSection(DirectLineOptions.Section)).ValidateOnStart();
        services.AddCors();
        services.AddSingleton<IConfigureOptions<CorsOptions>, DirectLineCors>();

        services.AddSingleton<IStorage, StoredBotState>();
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<RunnerCookie>();
        services.AddSingleton<DirectLineAdapter>();
        services.AddSingleton<TurnRunner>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnRunner>());
        services.AddSingleton<ConversationOpening>();
        services.AddSingleton<PostBox>();
        services.AddSingleton<ConversationStream>();
        services.AddSingleton<ConversationStreams>();
        services.AddHostedService(provider => provider.GetRequiredService<ConversationStreams>());
        services.AddHostedService<TurnRecovery>();
        services.AddSingleton<IChannelSender, DirectLineSender>();
        services.AddSingleton<IMiddleware, TracedReplies>();
        services.AddTeams(configuration);
        services.AddSingleton<IOutboundMessenger, OutboundMessenger>();
        return services;
    }
}
