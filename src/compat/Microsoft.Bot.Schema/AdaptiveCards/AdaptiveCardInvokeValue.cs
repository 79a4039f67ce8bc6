using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What an `adaptiveCard/action` invoke carries.</summary>
public partial class AdaptiveCardInvokeValue
{
    /// <summary>Creates an empty AdaptiveCardInvokeValue.</summary>
    public AdaptiveCardInvokeValue()
    {
    }

    /// <summary>The action.</summary>
    [JsonProperty(PropertyName = "action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    /// <summary>A token, after a sign-in was asked for.</summary>
    [JsonProperty(PropertyName = "authentication")]
    public AdaptiveCardAuthentication Authentication { get; set; }

    /// <summary>The magic code of a sign-in.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
