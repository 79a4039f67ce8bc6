using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a client needs for a silent token exchange.</summary>
public partial class TokenExchangeResource
{
    /// <summary>Creates an empty TokenExchangeResource.</summary>
    public TokenExchangeResource()
    {
    }

    /// <summary>Creates a TokenExchangeResource from its parts; what is left out stays null.</summary>
    public TokenExchangeResource(string id = default, string uri = default, string providerId = default)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    /// <summary>The id of the exchange.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The resource to ask a token for.</summary>
    [JsonProperty(PropertyName = "uri")]
    public string Uri { get; set; }

    /// <summary>The identity provider.</summary>
    [JsonProperty(PropertyName = "providerId")]
    public string ProviderId { get; set; }
}
