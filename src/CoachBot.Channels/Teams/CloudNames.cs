using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace CoachBot.Channels.Teams;

/// <summary>The names of the bot service's cloud, by the SDK's own configuration keys; the public cloud's where nothing is set.</summary>
internal sealed record CloudNames(string Scope, string LoginUrl, string Issuer)
{
    public static CloudNames From(IConfiguration configuration) => new(
        configuration["ToChannelFromBotOAuthScope"] ?? AuthenticationConstants.ToChannelFromBotOAuthScope,
        configuration["ToChannelFromBotLoginUrl"] ?? AuthenticationConstants.ToChannelFromBotLoginUrlTemplate.Replace("{0}", configuration["MicrosoftAppTenantId"] ?? AuthenticationConstants.DefaultChannelAuthTenant, StringComparison.Ordinal),
        configuration["ToBotFromChannelTokenIssuer"] ?? AuthenticationConstants.ToBotFromChannelTokenIssuer);
}
