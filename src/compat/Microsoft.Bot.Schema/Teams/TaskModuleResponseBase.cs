using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What to do with a task module.</summary>
public partial class TaskModuleResponseBase
{
    /// <summary>Creates an empty TaskModuleResponseBase.</summary>
    public TaskModuleResponseBase()
    {
    }

    /// <summary>Creates a TaskModuleResponseBase from its parts; what is left out stays null.</summary>
    public TaskModuleResponseBase(string type = default)
    {
        Type = type;
    }

    /// <summary>`continue` or `message`.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
