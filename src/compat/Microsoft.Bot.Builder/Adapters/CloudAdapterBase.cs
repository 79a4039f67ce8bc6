using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter for the bot service: authenticates what comes in and sends by the channel's connector.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    /// <summary>Creates an adapter for a cloud.</summary>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        BotFrameworkAuthentication = botFrameworkAuthentication ?? throw new ArgumentNullException(nameof(botFrameworkAuthentication));
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>The rules of the cloud.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>Where to log.</summary>
    protected ILogger Logger { get; }

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        ConnectorSends.SendAsync(turnContext, activities, ConnectorSends.SendAsync, cancellationToken);

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        ConnectorSends.UpdateAsync(turnContext, activity, cancellationToken);

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        ConnectorSends.DeleteAsync(turnContext, reference, cancellationToken);

    /// <summary>The identity of the bot itself, for turns that it begins.</summary>
    protected static ClaimsIdentity CreateClaimsIdentity(string botAppId)
    {
        botAppId ??= string.Empty;
        return new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.AudienceClaim, botAppId),
            new Claim(AuthenticationConstants.AppIdClaim, botAppId),
        ]);
    }

    private TurnContext CreateTurnContext(
        Activity activity, ClaimsIdentity identity, string oauthScope, IConnectorClient connector, UserTokenClient tokens,
        BotCallbackHandler callback, ConnectorFactory connectorFactory)
    {
        var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, identity);
        context.TurnState.Add(connector);
        context.TurnState.Add(tokens);
        context.TurnState.Add(callback);
        context.TurnState.Add(connectorFactory);
        context.TurnState.Set(OAuthScopeKey, oauthScope);
        return context;
    }
}
