using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A request for a token of a provider.</summary>
public partial class TokenRequest
{
    /// <summary>Creates an empty TokenRequest.</summary>
    public TokenRequest()
    {
    }

    /// <summary>Creates a TokenRequest from its parts; what is left out stays null.</summary>
    public TokenRequest(string provider = default, IDictionary<string, object> settings = default)
    {
        Provider = provider;
        Settings = settings;
    }

    /// <summary>The provider.</summary>
    [JsonProperty(PropertyName = "provider")]
    public string Provider { get; set; }

    /// <summary>Settings of the request.</summary>
    [JsonProperty(PropertyName = "settings")]
    public IDictionary<string, object> Settings { get; set; }
}
