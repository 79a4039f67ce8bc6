using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What travels through a sign-in.</summary>
public partial class TokenExchangeState
{
    /// <summary>Creates an empty TokenExchangeState.</summary>
    public TokenExchangeState()
    {
    }

    /// <summary>The OAuth connection.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>Where the sign-in was asked for.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationReference Conversation { get; set; }

    /// <summary>The conversation it relates to.</summary>
    [JsonProperty(PropertyName = "relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>The bot's endpoint.</summary>
    [JsonProperty(PropertyName = "botUrl")]
    public string BotUrl { get; set; }

    /// <summary>The bot's app id.</summary>
    [JsonProperty(PropertyName = "msAppId")]
    public string MsAppId { get; set; }
}
