using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A token or a resource to exchange.</summary>
public partial class TokenExchangeRequest
{
    /// <summary>Creates an empty request.</summary>
    public TokenExchangeRequest()
    {
    }

    /// <summary>Creates a request.</summary>
    public TokenExchangeRequest(string uri = default, string token = default)
    {
        Uri = uri;
        Token = token;
    }

    /// <summary>The resource to exchange for.</summary>
    [JsonProperty(PropertyName = "uri")]
    public string Uri { get; set; }

    /// <summary>The token to exchange: never log it.</summary>
    [JsonProperty(PropertyName = "token")]
    public string Token { get; set; }
}
