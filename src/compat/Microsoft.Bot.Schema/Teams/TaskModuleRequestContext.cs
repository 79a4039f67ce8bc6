using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a task module was asked for.</summary>
public partial class TaskModuleRequestContext
{
    /// <summary>Creates an empty TaskModuleRequestContext.</summary>
    public TaskModuleRequestContext()
    {
    }

    /// <summary>Creates a TaskModuleRequestContext from its parts; what is left out stays null.</summary>
    public TaskModuleRequestContext(string theme = default)
    {
        Theme = theme;
    }

    /// <summary>`default`, `dark` or `contrast`.</summary>
    [JsonProperty(PropertyName = "theme")]
    public string Theme { get; set; }
}
