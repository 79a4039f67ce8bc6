using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An address for an operating system.</summary>
public partial class O365ConnectorCardOpenUriTarget
{
    /// <summary>Creates an empty O365ConnectorCardOpenUriTarget.</summary>
    public O365ConnectorCardOpenUriTarget()
    {
    }

    /// <summary>Creates a O365ConnectorCardOpenUriTarget from its parts; what is left out stays null.</summary>
    public O365ConnectorCardOpenUriTarget(string os = default, string uri = default)
    {
        Os = os;
        Uri = uri;
    }

    /// <summary>`default`, `iOS`, `android` or `windows`.</summary>
    [JsonProperty(PropertyName = "os")]
    public string Os { get; set; }

    /// <summary>The address.</summary>
    [JsonProperty(PropertyName = "uri")]
    public string Uri { get; set; }
}
