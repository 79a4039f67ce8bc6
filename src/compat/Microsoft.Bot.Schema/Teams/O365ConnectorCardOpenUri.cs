using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Opens an address, by operating system.</summary>
public partial class O365ConnectorCardOpenUri : O365ConnectorCardActionBase
{
    /// <summary>Creates an empty O365ConnectorCardOpenUri.</summary>
    public O365ConnectorCardOpenUri()
    {
    }

    /// <summary>Creates a O365ConnectorCardOpenUri from its parts; what is left out stays null.</summary>
    public O365ConnectorCardOpenUri(string type = default, string name = default, string id = default, IList<O365ConnectorCardOpenUriTarget> targets = default)
        : base(type, name, id)
    {
        Targets = targets;
    }

    /// <summary>The addresses.</summary>
    [JsonProperty(PropertyName = "targets")]
    public IList<O365ConnectorCardOpenUriTarget> Targets { get; set; }
}
