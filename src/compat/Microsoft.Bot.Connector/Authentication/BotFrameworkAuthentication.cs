using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who may call the bot, and with what the bot calls out: one cloud's rules.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Authenticates a call to the bot's channel API.</summary>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Authenticates an inbound activity.</summary>
    /// <param name="activity">The activity; its channel and service URL must fit the token.</param>
    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="UnauthorizedAccessException">The caller may not.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>Authenticates a streaming connection.</summary>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken);

    /// <summary>Makes connectors for an identity.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>A client of the token service for an identity.</summary>
    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>A client that calls other bots.</summary>
    public virtual BotFrameworkClient CreateBotFrameworkClient() => throw new NotImplementedException();

    /// <summary>The OAuth scope of the channels.</summary>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();
}
