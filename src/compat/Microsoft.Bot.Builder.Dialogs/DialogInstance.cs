using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on a stack and what it must remember.</summary>
public class DialogInstance
{
    /// <summary>The dialog's id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>What it must remember: values that can be stored as JSON.</summary>
    [JsonProperty(PropertyName = "state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>Its place on the stack of another, when it has none of its own.</summary>
    [JsonProperty(PropertyName = "stackIndex", NullValueHandling = NullValueHandling.Ignore)]
    public int? StackIndex { get; set; }

    /// <summary>The version of the dialog when it was last run.</summary>
    [JsonProperty(PropertyName = "version", NullValueHandling = NullValueHandling.Ignore)]
    public string Version { get; set; }
}
