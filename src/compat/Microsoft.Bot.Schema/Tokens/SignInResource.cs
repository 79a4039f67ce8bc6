using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A sign-in link with what it needs for silent exchange.</summary>
public partial class SignInResource
{
    /// <summary>Creates an empty SignInResource.</summary>
    public SignInResource()
    {
    }

    /// <summary>Creates a SignInResource from its parts; what is left out stays null.</summary>
    public SignInResource(
        string signInLink = default, TokenExchangeResource tokenExchangeResource = default,
        TokenPostResource tokenPostResource = default)
    {
        SignInLink = signInLink;
        TokenExchangeResource = tokenExchangeResource;
        TokenPostResource = tokenPostResource;
    }

    /// <summary>The link.</summary>
    [JsonProperty(PropertyName = "signInLink")]
    public string SignInLink { get; set; }

    /// <summary>For silent exchange.</summary>
    [JsonProperty(PropertyName = "tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>For posting a token.</summary>
    [JsonProperty(PropertyName = "tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }
}
