using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A task module's submission answered with new cards for the tab that it was opened from.</summary>
public partial class TaskModuleCardResponse : TaskModuleResponseBase
{
    /// <summary>Creates an empty TaskModuleCardResponse.</summary>
    public TaskModuleCardResponse()
        : base("continue")
    {
    }

    /// <summary>Creates a TaskModuleCardResponse with the tab's cards.</summary>
    public TaskModuleCardResponse(TabResponse value = default)
        : base("continue")
    {
        Value = value;
    }

    /// <summary>The tab's cards.</summary>
    [JsonProperty(PropertyName = "value")]
    public TabResponse Value { get; set; }
}
