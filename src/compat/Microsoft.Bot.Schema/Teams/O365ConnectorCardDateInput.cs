using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An input of a date.</summary>
public partial class O365ConnectorCardDateInput : O365ConnectorCardInputBase
{
    /// <summary>Creates an empty O365ConnectorCardDateInput.</summary>
    public O365ConnectorCardDateInput()
    {
    }

    /// <summary>Creates a O365ConnectorCardDateInput from its parts; what is left out stays null.</summary>
    public O365ConnectorCardDateInput(string type = default, string id = default, bool? isRequired = default, string title = default, string value = default, bool? includeTime = default)
        : base(type, id, isRequired, title, value)
    {
        IncludeTime = includeTime;
    }

    /// <summary>Whether with a time.</summary>
    [JsonProperty(PropertyName = "includeTime")]
    public bool? IncludeTime { get; set; }
}
