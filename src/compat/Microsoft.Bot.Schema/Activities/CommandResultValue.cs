using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a command result carries.</summary>
/// <typeparam name="T">The data's type.</typeparam>
public class CommandResultValue<T>
{
    /// <summary>The command's id.</summary>
    [JsonProperty(PropertyName = "commandId")]
    public string CommandId { get; set; }

    /// <summary>The data.</summary>
    [JsonProperty(PropertyName = "data")]
    public T Data { get; set; }

    /// <summary>What went wrong; null when nothing did.</summary>
    [JsonProperty(PropertyName = "error")]
    public Error Error { get; set; }
}
