using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a `signin/tokenExchange` invoke.</summary>
public partial class TokenExchangeInvokeResponse
{
    /// <summary>Creates an empty TokenExchangeInvokeResponse.</summary>
    public TokenExchangeInvokeResponse()
    {
    }

    /// <summary>The id of the exchange.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The OAuth connection.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>Why the exchange failed.</summary>
    [JsonProperty(PropertyName = "failureDetail")]
    public string FailureDetail { get; set; }

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
