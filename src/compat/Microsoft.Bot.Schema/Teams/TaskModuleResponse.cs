using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a task module invoke.</summary>
public partial class TaskModuleResponse
{
    /// <summary>Creates an empty TaskModuleResponse.</summary>
    public TaskModuleResponse()
    {
    }

    /// <summary>Creates a TaskModuleResponse from its parts; what is left out stays null.</summary>
    public TaskModuleResponse(TaskModuleResponseBase task = default)
    {
        Task = task;
    }

    /// <summary>What to do.</summary>
    [JsonProperty(PropertyName = "task")]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>How long to keep the answer.</summary>
    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
