using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <content>The media type of the card and what silent sign-in needs.</content>
public partial class OAuthCard
{
    /// <summary>The media type of an attachment that holds this card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.oauth";

    /// <summary>What a client needs for a silent token exchange.</summary>
    [JsonProperty(PropertyName = "tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>Where a client posts a token.</summary>
    [JsonProperty(PropertyName = "tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }
}
