using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Turns: those that come in and those that the bot begins.</content>
public partial class BotFrameworkAdapter
{
    /// <inheritdoc/>
    /// <exception cref="UnauthorizedAccessException">The caller's token is not good.</exception>
    public virtual async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ActivityNotNull(activity);
        var identity = await JwtTokenValidation
            .AuthenticateRequest(activity, authHeader, CredentialProvider, ChannelProvider, _authConfiguration, HttpClient).ConfigureAwait(false);
        return await ProcessActivityAsync(identity, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ActivityNotNull(activity);
        using var context = new TurnContext(this, activity);
        activity.CallerId = await CallerIdAsync(claimsIdentity).ConfigureAwait(false);
        var scope = SkillValidation.IsSkillClaim(claimsIdentity.Claims) ? JwtTokenValidation.GetAppIdFromClaims(claimsIdentity.Claims) : Scope;
        await AddAsync(context, claimsIdentity, activity.ServiceUrl, scope, cancellationToken).ConfigureAwait(false);
        context.TurnState.Add(callback);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return ConnectorSends.TurnResult(context);
    }

    /// <inheritdoc cref="BotAdapter.ContinueConversationAsync(string, ConversationReference, BotCallbackHandler, CancellationToken)"/>
    public override Task ContinueConversationAsync(
        string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(IdentityOf(botAppId), reference, Scope, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, reference, Scope, callback, cancellationToken);

    /// <inheritdoc/>
    public override async Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(callback);
        if (string.IsNullOrWhiteSpace(audience))
        {
            throw new ArgumentNullException(nameof(audience));
        }

        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await AddAsync(context, claimsIdentity, reference.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins a conversation and runs a turn in it, by an event named CreateConversation.</summary>
    public virtual async Task CreateConversationAsync(
        string channelId, string serviceUrl, AppCredentials credentials, ConversationParameters conversationParameters,
        BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var connector = Connector(serviceUrl, credentials);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken).ConfigureAwait(false);
        var identity = IdentityOf(credentials.MicrosoftAppId ?? string.Empty, mustBeNamed: false);
        identity.AddClaim(new Claim(AuthenticationConstants.ServiceUrlClaim, serviceUrl));
        using var context = new TurnContext(this, ConnectorSends.CreationActivity(created, channelId, serviceUrl, conversationParameters));
        context.TurnState.Add<IIdentity>(BotIdentityKey, identity);
        context.TurnState.Add<IConnectorClient>(connector);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins a conversation in the tenant of another.</summary>
    public virtual Task CreateConversationAsync(
        string channelId, string serviceUrl, AppCredentials credentials, ConversationParameters conversationParameters,
        BotCallbackHandler callback, ConversationReference reference, CancellationToken cancellationToken)
    {
        if (reference.Conversation?.TenantId is { } tenant && !string.IsNullOrWhiteSpace(tenant))
        {
            // Teams has read it at either place.
            conversationParameters.ChannelData = new { tenant = new { tenantId = tenant } };
            conversationParameters.TenantId = tenant;
        }

        return CreateConversationAsync(channelId, serviceUrl, credentials, conversationParameters, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters,
        BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var credentials = await CredentialsAsync(botAppId, string.IsNullOrEmpty(audience) ? Scope : audience, cancellationToken).ConfigureAwait(false);
        await CreateConversationAsync(channelId, serviceUrl, credentials, conversationParameters, callback, cancellationToken).ConfigureAwait(false);
    }

    private static ClaimsIdentity IdentityOf(string botAppId, bool mustBeNamed = true)
    {
        if (mustBeNamed && string.IsNullOrWhiteSpace(botAppId))
        {
            throw new ArgumentNullException(nameof(botAppId));
        }

        return new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, botAppId), new Claim(AuthenticationConstants.AppIdClaim, botAppId)]);
    }

    private async Task AddAsync(
        TurnContext context, ClaimsIdentity claimsIdentity, string serviceUrl, string scope, CancellationToken cancellationToken)
    {
        context.TurnState.Add<IIdentity>(BotIdentityKey, claimsIdentity);
        context.TurnState.Add(OAuthScopeKey, scope);
        context.TurnState.Add(await CreateConnectorClientAsync(serviceUrl, claimsIdentity, scope, cancellationToken).ConfigureAwait(false));
    }

    private async Task<string> CallerIdAsync(ClaimsIdentity identity)
    {
        if (await CredentialProvider.IsAuthenticationDisabledAsync().ConfigureAwait(false))
        {
            return null;
        }

        if (SkillValidation.IsSkillClaim(identity.Claims))
        {
            return CallerIdConstants.BotToBotPrefix + JwtTokenValidation.GetAppIdFromClaims(identity.Claims);
        }

        return ChannelProvider is null || ChannelProvider.IsPublicAzure() ? CallerIdConstants.PublicAzureChannel
            : ChannelProvider.IsGovernment() ? CallerIdConstants.USGovChannel
            : null;
    }
}
