using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// Exchanges the token of a <c>signin/tokenExchange</c> invoke from Teams, once: each client that the user is signed in to sends the invoke,
/// all with the same id, and the storage's ETags tell the first from the others. The others, and those that cannot be exchanged, are answered 412.
/// </summary>
public class TeamsSSOTokenExchangeMiddleware : IMiddleware
{
    private readonly IStorage _storage;
    private readonly string _connectionName;

    /// <summary>Creates the middleware.</summary>
    /// <param name="storage">Shared by all hosts.</param>
    /// <param name="connectionName">Of the bot's OAuth settings.</param>
    public TeamsSSOTokenExchangeMiddleware(IStorage storage, string connectionName)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
        _connectionName = !string.IsNullOrWhiteSpace(connectionName) ? connectionName : throw new ArgumentNullException(nameof(connectionName));
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var isExchange = turnContext.Activity.ChannelId == Channels.Msteams && turnContext.Activity.Name == SignInConstants.TokenExchangeOperationName;
        if (isExchange
            && (!await IsFirstAsync(turnContext, cancellationToken).ConfigureAwait(false)
                || !await ExchangesAsync(turnContext, cancellationToken).ConfigureAwait(false)))
        {
            return;
        }

        await next(cancellationToken).ConfigureAwait(false);
    }

    private static string Key(Activity activity)
    {
        var id = (string)JObject.FromObject(activity.Value ?? new object())["id"];
        return !string.IsNullOrEmpty(id)
            ? $"{activity.ChannelId}/conversations/{activity.Conversation?.Id ?? throw new InvalidOperationException("invalid activity-missing Conversation.Id")}/{id}"
            : throw new InvalidOperationException("Invalid signin/tokenExchange. Missing activity.Value.Id.");
    }

    private static Task AnswerAsync(ITurnContext turnContext, HttpStatusCode status, object body, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = (int)status, Body = body } }, cancellationToken);

    private async Task<bool> IsFirstAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            var key = Key(turnContext.Activity);
            await _storage.WriteAsync(
                new Dictionary<string, object> { [key] = new StoreItem { ETag = key } }, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (IsConflict(exception))
        {
            await AnswerAsync(turnContext, HttpStatusCode.PreconditionFailed, null, cancellationToken).ConfigureAwait(false);
            return false;
        }
    }

    // As the storages of this SDK say it: in memory, and in Azure.
    private static bool IsConflict(Exception exception) =>
        exception.Message.StartsWith("Etag conflict", StringComparison.OrdinalIgnoreCase)
        || exception.Message.Contains("precondition is not met", StringComparison.OrdinalIgnoreCase);

    private async Task<bool> ExchangesAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var asked = JObject.FromObject(turnContext.Activity.Value).ToObject<TokenExchangeInvokeRequest>();
        if (await ExchangeAsync(turnContext, asked.Token, cancellationToken).ConfigureAwait(false) is { Token.Length: > 0 })
        {
            return true;
        }

        var answer = new TokenExchangeInvokeResponse
        {
            Id = asked.Id,
            ConnectionName = _connectionName,
            FailureDetail = "The bot is unable to exchange token. Proceed with regular login.",
        };
        await AnswerAsync(turnContext, HttpStatusCode.PreconditionFailed, answer, cancellationToken).ConfigureAwait(false);
        return false;
    }

    private async Task<TokenResponse> ExchangeAsync(ITurnContext turnContext, string token, CancellationToken cancellationToken)
    {
        var (user, request) = (turnContext.Activity.From.Id, new TokenExchangeRequest { Token = token });
        try
        {
            return turnContext.TurnState.Get<UserTokenClient>() is { } tokens
                ? await tokens.ExchangeTokenAsync(user, _connectionName, turnContext.Activity.ChannelId, request, cancellationToken).ConfigureAwait(false)
                : turnContext.Adapter is IExtendedUserTokenProvider provider
                    ? await provider.ExchangeTokenAsync(turnContext, _connectionName, user, request, cancellationToken).ConfigureAwait(false)
                    : throw new NotSupportedException("Token Exchange is not supported by the current adapter.");
        }
#pragma warning disable CA1031 // Whatever the reason, the user signs in as usual.
        catch (Exception exception) when (exception is not NotSupportedException and not OperationCanceledException)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}
