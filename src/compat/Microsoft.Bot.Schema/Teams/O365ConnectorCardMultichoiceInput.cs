using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An input of choices.</summary>
public partial class O365ConnectorCardMultichoiceInput : O365ConnectorCardInputBase
{
    /// <summary>Creates an empty O365ConnectorCardMultichoiceInput.</summary>
    public O365ConnectorCardMultichoiceInput()
    {
    }

    /// <summary>Creates a O365ConnectorCardMultichoiceInput from its parts; what is left out stays null.</summary>
    public O365ConnectorCardMultichoiceInput(string type = default, string id = default, bool? isRequired = default, string title = default, string value = default, IList<O365ConnectorCardMultichoiceInputChoice> choices = default, string style = default, bool? isMultiSelect = default)
        : base(type, id, isRequired, title, value)
    {
        Choices = choices;
        Style = style;
        IsMultiSelect = isMultiSelect;
    }

    /// <summary>The choices.</summary>
    [JsonProperty(PropertyName = "choices")]
    public IList<O365ConnectorCardMultichoiceInputChoice> Choices { get; set; }

    /// <summary>`compact` or `expanded`.</summary>
    [JsonProperty(PropertyName = "style")]
    public string Style { get; set; }

    /// <summary>Whether several can be chosen.</summary>
    [JsonProperty(PropertyName = "isMultiSelect")]
    public bool? IsMultiSelect { get; set; }
}
