using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>A token that is known beforehand.</summary>
public class TokenCredentials : ServiceClientCredentials
{
    private readonly string _token;
    private readonly string _tokenType;

    /// <summary>A bearer token.</summary>
    public TokenCredentials(string token)
        : this(token, "Bearer")
    {
    }

    /// <summary>A token of a type.</summary>
    public TokenCredentials(string token, string tokenType)
    {
        _token = token;
        _tokenType = tokenType;
    }

    /// <inheritdoc/>
    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Headers.Authorization = new AuthenticationHeaderValue(_tokenType, _token);
        return Task.CompletedTask;
    }
}
