using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <content>What events, invokes, traces and ends carry.</content>
public partial class Activity
{
    /// <summary>A description of a trace.</summary>
    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    /// <summary>The type of the value, by name.</summary>
    [JsonProperty(PropertyName = "valueType")]
    public string ValueType { get; set; }

    /// <summary>A value that goes with the activity; a JObject or JToken after it came over the wire.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }

    /// <summary>The name of an event, an invoke or a command.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Another conversation or activity.</summary>
    [JsonProperty(PropertyName = "relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>One of EndOfConversationCodes.</summary>
    [JsonProperty(PropertyName = "code")]
    public string Code { get; set; }
}
