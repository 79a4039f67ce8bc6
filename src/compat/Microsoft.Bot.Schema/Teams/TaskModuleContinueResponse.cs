using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The task module goes on with another page or card.</summary>
public partial class TaskModuleContinueResponse : TaskModuleResponseBase
{
    /// <summary>Creates an empty TaskModuleContinueResponse.</summary>
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    /// <summary>Creates a TaskModuleContinueResponse that shows something.</summary>
    public TaskModuleContinueResponse(TaskModuleTaskInfo value = default)
        : base("continue")
    {
        Value = value;
    }

    /// <summary>What it shows next.</summary>
    [JsonProperty(PropertyName = "value")]
    public TaskModuleTaskInfo Value { get; set; }
}
