using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The action of an `adaptiveCard/action` invoke.</summary>
public partial class AdaptiveCardInvokeAction
{
    /// <summary>Creates an empty AdaptiveCardInvokeAction.</summary>
    public AdaptiveCardInvokeAction()
    {
    }

    /// <summary>`Action.Execute`.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The action's id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>What the action asks for.</summary>
    [JsonProperty(PropertyName = "verb")]
    public string Verb { get; set; }

    /// <summary>The card's inputs with the action's data.</summary>
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }
}
