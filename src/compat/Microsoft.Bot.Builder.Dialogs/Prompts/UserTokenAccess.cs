using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

// The token service of a turn: the client that a cloud adapter puts there, or the adapter itself.
internal static class UserTokenAccess
{
    public static Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext, OAuthPromptSettings settings, string magicCode, CancellationToken cancellationToken) =>
        turnContext.TurnState.Get<UserTokenClient>() is { } client
            ? client.GetUserTokenAsync(
                turnContext.Activity.From.Id, settings.ConnectionName, turnContext.Activity.ChannelId, magicCode, cancellationToken)
            : turnContext.Adapter switch
            {
                IExtendedUserTokenProvider provider => provider.GetUserTokenAsync(
                    turnContext, settings.OAuthAppCredentials, settings.ConnectionName, magicCode, cancellationToken),
                IUserTokenProvider provider => provider.GetUserTokenAsync(turnContext, settings.ConnectionName, magicCode, cancellationToken),
                _ => throw NotSupported(),
            };

    public static Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext, OAuthPromptSettings settings, CancellationToken cancellationToken) =>
        turnContext.TurnState.Get<UserTokenClient>() is { } client
            ? client.GetSignInResourceAsync(settings.ConnectionName, turnContext.Activity, null, cancellationToken)
            : turnContext.Adapter is IExtendedUserTokenProvider provider
                ? provider.GetSignInResourceAsync(
                    turnContext, settings.OAuthAppCredentials, settings.ConnectionName, turnContext.Activity.From.Id, null, cancellationToken)
                : throw NotSupported();

    public static Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext, OAuthPromptSettings settings, TokenExchangeRequest request, CancellationToken cancellationToken)
    {
        var userId = turnContext.Activity.From.Id;
        return turnContext.TurnState.Get<UserTokenClient>() is { } client
            ? client.ExchangeTokenAsync(userId, settings.ConnectionName, turnContext.Activity.ChannelId, request, cancellationToken)
            : turnContext.Adapter is IExtendedUserTokenProvider provider
                ? provider.ExchangeTokenAsync(
                    turnContext, settings.OAuthAppCredentials, settings.ConnectionName, userId, request, cancellationToken)
                : throw NotSupported();
    }

    public static Task SignOutUserAsync(ITurnContext turnContext, OAuthPromptSettings settings, CancellationToken cancellationToken)
    {
        var userId = turnContext.Activity?.From?.Id;
        return turnContext.TurnState.Get<UserTokenClient>() is { } client
            ? client.SignOutUserAsync(userId, settings.ConnectionName, turnContext.Activity.ChannelId, cancellationToken)
            : turnContext.Adapter switch
            {
                IExtendedUserTokenProvider provider => provider.SignOutUserAsync(
                    turnContext, settings.OAuthAppCredentials, settings.ConnectionName, userId, cancellationToken),
                IUserTokenProvider provider => provider.SignOutUserAsync(turnContext, settings.ConnectionName, userId, cancellationToken),
                _ => throw NotSupported(),
            };
    }

    private static NotSupportedException NotSupported() => new("OAuth prompt is not supported by the current adapter");
}
