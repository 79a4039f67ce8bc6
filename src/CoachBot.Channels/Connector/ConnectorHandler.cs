using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace CoachBot.Channels.Connector;

/// <summary>Every call to a channel goes through here: a time limit, a fresh token where the channel wants one, and the waits of <see cref="AnswerTable"/>.</summary>
internal sealed partial class ConnectorHandler : DelegatingHandler
{
    private static readonly ResiliencePropertyKey<HttpMethod> Method = new("method");

    private readonly ConnectorOptions options;
    private readonly IFreshTokens tokens;
    private readonly TimeProvider time;
    private readonly ILogger<ConnectorHandler> logger;
    private readonly ResiliencePipeline<HttpResponseMessage> patient;
    private readonly ResiliencePipeline<HttpResponseMessage> once;

    public ConnectorHandler(ConnectorOptions options, IFreshTokens tokens, TimeProvider time, ILogger<ConnectorHandler> logger)
    {
        (this.options, this.tokens, this.time, this.logger) = (options, tokens, time, logger);
        once = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }.AddTimeout(options.Timeout).Build();
        patient = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = options.Retries,
                ShouldHandle = ShouldTryAgainAsync,
                DelayGenerator = WaitAsync,
                OnRetry = attempt =>
                {
                    Log.Again(logger, attempt.AttemptNumber + 1, attempt.RetryDelay.TotalMilliseconds);
                    return default;
                },
            })
            .AddTimeout(options.Timeout)
            .Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ConnectorCall.Current;
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(Method, request.Method);
        try
        {
            var response = await (call is null ? patient : once).ExecuteAsync(
                async (each, http) => await http.Handler.SendWithTokenAsync(http.Request, each.CancellationToken).ConfigureAwait(false),
                context,
                (Handler: this, Request: request)).ConfigureAwait(false);
            if (call is not null)
            {
                call.Answer = await ReadAsync(response, cancellationToken).ConfigureAwait(false);
            }

            return response;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>A refused token may have been revoked before its time: one fresh one is asked for, and no more.</summary>
    private async Task<HttpResponseMessage> SendWithTokenAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.Unauthorized || request.Headers.Authorization is null)
        {
            return response;
        }

        if (await tokens.GetAsync(cancellationToken).ConfigureAwait(false) is not { } token)
        {
            return response;
        }

        Log.Refreshed(logger);
        response.Dispose();
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<bool> ShouldTryAgainAsync(RetryPredicateArguments<HttpResponseMessage> attempt) => attempt.Outcome switch
    {
        { Result: { } response } => await ReadAsync(response, attempt.Context.CancellationToken).ConfigureAwait(false) switch
        {
            ConnectorAnswer.Later(_, var after) => after is null || after <= options.LongestWait,
            ConnectorAnswer.TooMany(var after) => after is null || after <= options.LongestWait,
            _ => false,
        },

        // It never left: nothing can have arrived. Anything else may have, and a message must not stand twice.
        { Exception: HttpRequestException error } when NeverLeft(error) => true,
        { Exception: HttpRequestException or TimeoutRejectedException } => attempt.Context.Properties.TryGetValue(Method, out var method) && method != HttpMethod.Post,
        _ => false,
    };

    /// <summary>What the channel asks for, else 0.5 s, 1 s, 2 s …, each up to half as long again, so that what failed together does not come back together.</summary>
    private async ValueTask<TimeSpan?> WaitAsync(RetryDelayGeneratorArguments<HttpResponseMessage> attempt)
    {
        var asked = attempt.Outcome.Result is { } response
            ? await ReadAsync(response, attempt.Context.CancellationToken).ConfigureAwait(false) switch
            {
                ConnectorAnswer.Later(_, var after) => after,
                ConnectorAnswer.TooMany(var after) => after,
                _ => null,
            }
            : null;
        var jitter = 1 + (options.Random() / 2);
        return asked is { } wait ? wait + (options.FirstWait * (jitter - 1)) : options.FirstWait * Math.Pow(2, attempt.AttemptNumber) * jitter;
    }

    internal static bool NeverLeft(HttpRequestException error) =>
        error.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    private async Task<ConnectorAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        string? body = null;
        if (!response.IsSuccessStatusCode)
        {
            await response.Content.LoadIntoBufferAsync(options.MostErrorBytes, cancellationToken).ConfigureAwait(false);
            body = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        }

        return AnswerTable.Read(response.StatusCode, response.Headers.RetryAfter, body, time.GetUtcNow());
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "A call to a channel is tried again: attempt {Attempt}, after {Milliseconds} ms")]
        public static partial void Again(ILogger logger, int attempt, double milliseconds);

        [LoggerMessage(2, LogLevel.Information, "A channel refused the bot's token; a fresh one was got")]
        public static partial void Refreshed(ILogger logger);
    }
}
