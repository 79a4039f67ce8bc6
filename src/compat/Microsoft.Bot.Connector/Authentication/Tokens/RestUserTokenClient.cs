using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

// The token service over HTTP, by the same kind of calls as the connector.
internal sealed class RestUserTokenClient(string appId, ServiceClientCredentials credentials, string oauthEndpoint, HttpClient httpClient)
    : UserTokenClient
{
    // Most turns ask for no token: nothing is made for them.
    private readonly Lazy<ConnectorClient> _lazy = new(() => new(new Uri(oauthEndpoint), credentials, httpClient, disposeHttpClient: false));

    private ConnectorClient Client => _lazy.Value;

    public override async Task<TokenResponse> GetUserTokenAsync(
        string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken)
    {
        var path = "api/usertoken/GetToken" + Rest.Query("userId", userId, first: true) + Rest.Query("connectionName", connectionName)
            + Rest.Query("channelId", channelId) + Rest.Query("code", magicCode);
        var answer = await Client.SendAsync<TokenResponse>(
            HttpMethod.Get, path, null, null, cancellationToken, HttpStatusCode.OK, HttpStatusCode.NotFound).ConfigureAwait(false);
        return answer.Response.StatusCode == HttpStatusCode.NotFound ? null : answer.Body;
    }

    public override async Task<SignInResource> GetSignInResourceAsync(
        string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken)
    {
        var state = CreateTokenExchangeState(appId, connectionName, activity);
        var path = "api/botsignin/GetSignInResource" + Rest.Query("state", state, first: true) + Rest.Query("finalRedirect", finalRedirect);
        return (await Client.SendAsync<SignInResource>(HttpMethod.Get, path, null, null, cancellationToken, HttpStatusCode.OK)
            .ConfigureAwait(false)).Body;
    }

    public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken)
    {
        var path = "api/usertoken/SignOut" + Rest.Query("userId", userId, first: true) + Rest.Query("connectionName", connectionName)
            + Rest.Query("channelId", channelId);
        return Client.SendAsync(HttpMethod.Delete, path, null, null, cancellationToken, HttpStatusCode.OK, HttpStatusCode.NoContent);
    }

    public override async Task<TokenStatus[]> GetTokenStatusAsync(
        string userId, string channelId, string includeFilter, CancellationToken cancellationToken)
    {
        var path = "api/usertoken/GetTokenStatus" + Rest.Query("userId", userId, first: true) + Rest.Query("channelId", channelId)
            + Rest.Query("include", includeFilter);
        return (await Client.SendAsync<TokenStatus[]>(HttpMethod.Get, path, null, null, cancellationToken, HttpStatusCode.OK)
            .ConfigureAwait(false)).Body;
    }

    public override async Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken)
    {
        var path = "api/usertoken/GetAadTokens" + Rest.Query("userId", userId, first: true) + Rest.Query("connectionName", connectionName)
            + Rest.Query("channelId", channelId);
        return (await Client.SendAsync<Dictionary<string, TokenResponse>>(
            HttpMethod.Post, path, new AadResourceUrls(resourceUrls), null, cancellationToken, HttpStatusCode.OK).ConfigureAwait(false)).Body;
    }

    public override async Task<TokenResponse> ExchangeTokenAsync(
        string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken)
    {
        var path = "api/usertoken/exchange" + Rest.Query("userId", userId, first: true) + Rest.Query("connectionName", connectionName)
            + Rest.Query("channelId", channelId);
        var answer = await Client.SendAsync<TokenResponse>(
            HttpMethod.Post, path, exchangeRequest, null, cancellationToken, HttpStatusCode.OK, HttpStatusCode.NotFound).ConfigureAwait(false);
        return answer.Response.StatusCode == HttpStatusCode.NotFound ? null : answer.Body;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _lazy.IsValueCreated)
        {
            _lazy.Value.Dispose();
        }
    }
}
