using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The older adapter for the bot service behind an HTTP endpoint.</summary>
public class BotFrameworkHttpAdapter : BotFrameworkAdapter, IBotFrameworkHttpAdapter
{
    /// <summary>Creates an adapter whose credentials a provider knows; without one callers need no token.</summary>
    public BotFrameworkHttpAdapter(
        ICredentialProvider credentialProvider = null, IChannelProvider channelProvider = null, ILogger<BotFrameworkHttpAdapter> logger = null)
        : this(credentialProvider, channelProvider, null, logger)
    {
    }

    /// <summary>Creates an adapter whose calls go through an HttpClient.</summary>
    public BotFrameworkHttpAdapter(
        ICredentialProvider credentialProvider, IChannelProvider channelProvider, HttpClient httpClient, ILogger<BotFrameworkHttpAdapter> logger)
        : this(credentialProvider, new AuthenticationConfiguration(), channelProvider, httpClient, null, logger)
    {
    }

    /// <summary>Creates an adapter that runs middleware.</summary>
    public BotFrameworkHttpAdapter(
        ICredentialProvider credentialProvider, AuthenticationConfiguration authConfig, IChannelProvider channelProvider, HttpClient httpClient,
        IMiddleware middleware, ILogger<BotFrameworkHttpAdapter> logger)
        : base(
            credentialProvider ?? new SimpleCredentialProvider(), authConfig ?? new AuthenticationConfiguration(), channelProvider,
            customHttpClient: httpClient, middleware: middleware, logger: logger)
    {
    }

    /// <summary>Creates an adapter of the keys MicrosoftAppId, MicrosoftAppPassword and ChannelService.</summary>
    protected BotFrameworkHttpAdapter(IConfiguration configuration, ILogger<BotFrameworkHttpAdapter> logger = null)
        : this(configuration, new ConfigurationCredentialProvider(configuration), logger: logger)
    {
    }

    /// <summary>Creates an adapter of the key ChannelService and a provider of credentials.</summary>
    protected BotFrameworkHttpAdapter(
        IConfiguration configuration, ICredentialProvider credentialProvider, AuthenticationConfiguration authConfig = null,
        IChannelProvider channelProvider = null, ILogger<BotFrameworkHttpAdapter> logger = null)
        : this(credentialProvider, authConfig, channelProvider ?? new ConfigurationChannelProvider(configuration), null, null, logger)
    {
    }

    /// <inheritdoc/>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (httpRequest.Method == HttpMethods.Get)
        {
            httpResponse.StatusCode = (int)HttpStatusCode.BadRequest;
            await httpResponse.WriteAsync("Upgrade to WebSocket is required.", cancellationToken).ConfigureAwait(false);
            return;
        }

        await HttpTurn.AnswerAsync(
            httpRequest, httpResponse, (header, activity) => ProcessActivityAsync(header, activity, bot.OnTurnAsync, cancellationToken), cancellationToken).ConfigureAwait(false);
    }
}
