using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a configuration invoke.</summary>
/// <typeparam name="T">BotConfigAuth or TaskModuleResponseBase.</typeparam>
public partial class ConfigResponse<T> : ConfigResponseBase
    where T : class
{
    /// <summary>Creates an empty answer.</summary>
    public ConfigResponse()
    {
        ResponseType = "config";
    }

    /// <summary>What to do.</summary>
    [JsonProperty(PropertyName = "config")]
    public T Config { get; set; }
}
