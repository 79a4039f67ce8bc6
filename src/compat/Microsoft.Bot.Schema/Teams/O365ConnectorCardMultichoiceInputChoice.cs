using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A choice.</summary>
public partial class O365ConnectorCardMultichoiceInputChoice
{
    /// <summary>Creates an empty O365ConnectorCardMultichoiceInputChoice.</summary>
    public O365ConnectorCardMultichoiceInputChoice()
    {
    }

    /// <summary>Creates a O365ConnectorCardMultichoiceInputChoice from its parts; what is left out stays null.</summary>
    public O365ConnectorCardMultichoiceInputChoice(string display = default, string value = default)
    {
        Display = display;
        Value = value;
    }

    /// <summary>What is shown.</summary>
    [JsonProperty(PropertyName = "display")]
    public string Display { get; set; }

    /// <summary>What it stands for.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
