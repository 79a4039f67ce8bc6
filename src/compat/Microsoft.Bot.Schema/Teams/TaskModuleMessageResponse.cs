using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The task module ends with a message.</summary>
public partial class TaskModuleMessageResponse : TaskModuleResponseBase
{
    /// <summary>Creates an empty TaskModuleMessageResponse.</summary>
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    /// <summary>Creates a TaskModuleMessageResponse that says something.</summary>
    public TaskModuleMessageResponse(string value = default)
        : base("message")
    {
        Value = value;
    }

    /// <summary>What it says.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
