using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Calls other bots with the credentials that a provider knows.</summary>
public class BotFrameworkHttpClient : BotFrameworkClient
{
    private readonly RestBotFrameworkClient _calls;

    /// <summary>Creates a client.</summary>
    /// <param name="httpClient">What calls go through.</param>
    /// <param name="credentialProvider">Knows this bot's secret.</param>
    /// <param name="channelProvider">Knows the cloud; null for the public one.</param>
    /// <param name="logger">Where to log.</param>
    public BotFrameworkHttpClient(
        HttpClient httpClient, ICredentialProvider credentialProvider, IChannelProvider channelProvider = null, ILogger logger = null)
    {
        HttpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
        CredentialProvider = credentialProvider ?? throw new ArgumentNullException(nameof(credentialProvider));
        ChannelProvider = channelProvider;
        Logger = logger ?? NullLogger.Instance;
        var login = channelProvider?.IsGovernment() == true
            ? GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl
            : AuthenticationConstants.ToChannelFromBotLoginUrl;
        _calls = new RestBotFrameworkClient(new ProvidedCredentials(credentialProvider), httpClient, login);
    }

    /// <summary>Knows the cloud; null for the public one.</summary>
    protected IChannelProvider ChannelProvider { get; }

    /// <summary>Knows this bot's secret.</summary>
    protected ICredentialProvider CredentialProvider { get; }

    /// <summary>What calls go through.</summary>
    protected HttpClient HttpClient { get; }

    /// <summary>Where to log.</summary>
    protected ILogger Logger { get; }

    /// <inheritdoc/>
    public override Task<InvokeResponse<T>> PostActivityAsync<T>(
        string fromBotId, string toBotId, Uri toUrl, Uri serviceUrl, string conversationId, Activity activity,
        CancellationToken cancellationToken = default) =>
        _calls.PostActivityAsync<T>(fromBotId, toBotId, toUrl, serviceUrl, conversationId, activity, cancellationToken);
}
