using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes activities of the bot service as HTTP requests.</summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>An adapter for the public cloud without authentication.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    /// <summary>An adapter for a cloud.</summary>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>An adapter for the cloud and the app that the configuration names.</summary>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <summary>
    /// Handles a request. 200 with the answer to an invoke or the expected replies, else without a body; 400 for a body that is no activity;
    /// 401 for a caller who may not; 405 for GET, which would open a streaming connection.
    /// </summary>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (httpRequest.Method != HttpMethods.Post)
        {
            httpResponse.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
            return;
        }

        var isActivity = await HttpTurn.AnswerAsync(
            httpRequest, httpResponse, (header, activity) => ProcessActivityAsync(header, activity, bot.OnTurnAsync, cancellationToken), cancellationToken).ConfigureAwait(false);
        if (!isActivity)
        {
            LogBadRequest(Logger);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "BadRequest: Missing activity or activity type.")]
    private static partial void LogBadRequest(ILogger logger);
}
