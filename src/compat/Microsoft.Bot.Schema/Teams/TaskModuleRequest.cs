using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a `task/fetch` or `task/submit` invoke carries.</summary>
public partial class TaskModuleRequest
{
    /// <summary>Creates an empty TaskModuleRequest.</summary>
    public TaskModuleRequest()
    {
    }

    /// <summary>Creates a TaskModuleRequest from its parts; what is left out stays null.</summary>
    public TaskModuleRequest(object data = default, TaskModuleRequestContext context = default)
    {
        Data = data;
        Context = context;
    }

    /// <summary>The inputs.</summary>
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }

    /// <summary>Where it was asked for.</summary>
    [JsonProperty(PropertyName = "context")]
    public TaskModuleRequestContext Context { get; set; }

    /// <summary>The tab it was asked for in.</summary>
    [JsonProperty(PropertyName = "tabContext")]
    public TabEntityContext TabContext { get; set; }
}
