using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>What a `signin/tokenExchange` invoke carries.</summary>
public partial class TokenExchangeInvokeRequest
{
    /// <summary>Creates an empty TokenExchangeInvokeRequest.</summary>
    public TokenExchangeInvokeRequest()
    {
    }

    /// <summary>The id of the exchange, from the OAuth card.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The OAuth connection.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The user's token to exchange: never log it.</summary>
    [JsonProperty(PropertyName = "token")]
    public string Token { get; set; }

    /// <summary>Properties on the wire that the type does not name; kept, so that they survive a round trip.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }

    // On the field, so that writing JSON does not make an empty object.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject _properties;
}
