using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An input of text.</summary>
public partial class O365ConnectorCardTextInput : O365ConnectorCardInputBase
{
    /// <summary>Creates an empty O365ConnectorCardTextInput.</summary>
    public O365ConnectorCardTextInput()
    {
    }

    /// <summary>Creates a O365ConnectorCardTextInput from its parts; what is left out stays null.</summary>
    public O365ConnectorCardTextInput(string type = default, string id = default, bool? isRequired = default, string title = default, string value = default, bool? isMultiline = default, double? maxLength = default)
        : base(type, id, isRequired, title, value)
    {
        IsMultiline = isMultiline;
        MaxLength = maxLength;
    }

    /// <summary>Whether it has several lines.</summary>
    [JsonProperty(PropertyName = "isMultiline")]
    public bool? IsMultiline { get; set; }

    /// <summary>The longest text, in characters.</summary>
    [JsonProperty(PropertyName = "maxLength")]
    public double? MaxLength { get; set; }
}
