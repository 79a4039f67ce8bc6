using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an `adaptiveCard/action` invoke.</summary>
public partial class AdaptiveCardInvokeResponse
{
    /// <summary>Creates an empty AdaptiveCardInvokeResponse.</summary>
    public AdaptiveCardInvokeResponse()
    {
    }

    /// <summary>The outcome as an HTTP status.</summary>
    [JsonProperty(PropertyName = "statusCode")]
    public int StatusCode { get; set; }

    /// <summary>The type of the value, such as `application/vnd.microsoft.card.adaptive`.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The card or the message.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
