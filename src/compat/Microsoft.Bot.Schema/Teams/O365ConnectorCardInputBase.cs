using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An input of a connector card.</summary>
public partial class O365ConnectorCardInputBase
{
    /// <summary>Creates an empty O365ConnectorCardInputBase.</summary>
    public O365ConnectorCardInputBase()
    {
    }

    /// <summary>Creates a O365ConnectorCardInputBase from its parts; what is left out stays null.</summary>
    public O365ConnectorCardInputBase(string type = default, string id = default, bool? isRequired = default, string title = default, string value = default)
    {
        Type = type;
        Id = id;
        IsRequired = isRequired;
        Title = title;
        Value = value;
    }

    /// <summary>Its kind.</summary>
    [JsonProperty(PropertyName = "@type")]
    public string Type { get; set; }

    /// <summary>Its id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Whether it must be filled in.</summary>
    [JsonProperty(PropertyName = "isRequired")]
    public bool? IsRequired { get; set; }

    /// <summary>Its title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>What it begins with.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
