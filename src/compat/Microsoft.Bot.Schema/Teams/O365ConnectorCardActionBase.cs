using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action of a connector card.</summary>
public partial class O365ConnectorCardActionBase
{
    /// <summary>Creates an empty O365ConnectorCardActionBase.</summary>
    public O365ConnectorCardActionBase()
    {
    }

    /// <summary>Creates a O365ConnectorCardActionBase from its parts; what is left out stays null.</summary>
    public O365ConnectorCardActionBase(string type = default, string name = default, string id = default)
    {
        Type = type;
        Name = name;
        Id = id;
    }

    /// <summary>Its kind.</summary>
    [JsonProperty(PropertyName = "@type")]
    public string Type { get; set; }

    /// <summary>Its title.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Its id.</summary>
    [JsonProperty(PropertyName = "@id")]
    public string Id { get; set; }
}
