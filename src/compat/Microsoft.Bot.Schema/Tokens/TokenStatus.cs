using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Whether a user has a token for a connection.</summary>
public partial class TokenStatus
{
    /// <summary>Creates an empty TokenStatus.</summary>
    public TokenStatus()
    {
    }

    /// <summary>Creates a TokenStatus from its parts; what is left out stays null.</summary>
    public TokenStatus(
        string channelId = default, string connectionName = default, bool? hasToken = default,
        string serviceProviderDisplayName = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        HasToken = hasToken;
        ServiceProviderDisplayName = serviceProviderDisplayName;
    }

    /// <summary>The channel.</summary>
    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; }

    /// <summary>The OAuth connection.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>Whether a token is held.</summary>
    [JsonProperty(PropertyName = "hasToken")]
    public bool? HasToken { get; set; }

    /// <summary>The provider's name to show.</summary>
    [JsonProperty(PropertyName = "serviceProviderDisplayName")]
    public string ServiceProviderDisplayName { get; set; }
}
