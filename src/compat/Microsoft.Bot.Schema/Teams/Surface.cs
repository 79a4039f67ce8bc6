using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A place in a meeting that shows something.</summary>
public partial class Surface
{
    /// <summary>Creates an empty Surface.</summary>
    public Surface()
    {
    }

    /// <summary>Its kind.</summary>
    [JsonProperty(PropertyName = "surface")]
    public string Type { get; set; }
}
