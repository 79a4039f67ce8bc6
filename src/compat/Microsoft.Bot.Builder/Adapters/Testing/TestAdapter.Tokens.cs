using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>Users' tokens, as a test puts them there.</content>
public partial class TestAdapter : IUserTokenProvider
{
    private readonly Dictionary<(string Connection, string Channel, string User), string> _tokens = new();
    private readonly List<(string Connection, string Channel, string User, string Token, string MagicCode)> _codes = new();

    /// <summary>Gives a user a token; with a magic code, once the code is entered.</summary>
    public void AddUserToken(string connectionName, string channelId, string userId, string token, string magicCode = null)
    {
        if (magicCode is null)
        {
            _tokens[(connectionName, channelId, userId)] = token;
        }
        else
        {
            _codes.Add((connectionName, channelId, userId, token, magicCode));
        }
    }

    /// <inheritdoc/>
    public virtual Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken = default)
    {
        var (channel, user) = (turnContext.Activity.ChannelId, turnContext.Activity.From.Id);
        if (magicCode is not null)
        {
            var index = _codes.FindIndex(code =>
                code.Connection == connectionName && code.Channel == channel && code.User == user && code.MagicCode == magicCode);
            if (index >= 0)
            {
                _tokens[(connectionName, channel, user)] = _codes[index].Token;
                _codes.RemoveAt(index);
            }
        }

        return Task.FromResult(_tokens.TryGetValue((connectionName, channel, user), out var token)
            ? new TokenResponse { ConnectionName = connectionName, Token = token }
            : null);
    }

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default) =>
        Task.FromResult($"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{turnContext.Activity.From.Id}");

    /// <inheritdoc/>
    public virtual Task<string> GetOauthSignInLinkAsync(
        ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) =>
        Task.FromResult($"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{userId}");

    /// <inheritdoc/>
    public virtual Task SignOutUserAsync(
        ITurnContext turnContext, string connectionName = null, string userId = null, CancellationToken cancellationToken = default)
    {
        var (channel, user) = (turnContext.Activity.ChannelId, userId ?? turnContext.Activity.From.Id);
        foreach (var key in _tokens.Keys.Where(key => key.Channel == channel && key.User == user).ToList())
        {
            if (connectionName is null || key.Connection == connectionName)
            {
                _tokens.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(
        ITurnContext context, string userId, string includeFilter = null, CancellationToken cancellationToken = default)
    {
        var filter = includeFilter?.Split(',');
        var states = _tokens.Keys
            .Where(key => key.Channel == context.Activity.ChannelId
                && key.User == (userId ?? context.Activity.From.Id)
                && (filter is null || filter.Contains(key.Connection)))
            .Select(key => new TokenStatus
            {
                ConnectionName = key.Connection,
                HasToken = true,
                ServiceProviderDisplayName = key.Connection,
            })
            .ToArray();
        return Task.FromResult(states.Length > 0 ? states : null);
    }

    /// <inheritdoc/>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        ITurnContext context, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new Dictionary<string, TokenResponse>());
}
