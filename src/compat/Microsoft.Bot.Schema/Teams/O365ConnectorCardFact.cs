using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A fact on a connector card.</summary>
public partial class O365ConnectorCardFact
{
    /// <summary>Creates an empty O365ConnectorCardFact.</summary>
    public O365ConnectorCardFact()
    {
    }

    /// <summary>Creates a O365ConnectorCardFact from its parts; what is left out stays null.</summary>
    public O365ConnectorCardFact(string name = default, string value = default)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Its name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Its value.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
