using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Opens a page.</summary>
public partial class O365ConnectorCardViewAction : O365ConnectorCardActionBase
{
    /// <summary>Creates an empty O365ConnectorCardViewAction.</summary>
    public O365ConnectorCardViewAction()
    {
    }

    /// <summary>Creates a O365ConnectorCardViewAction from its parts; what is left out stays null.</summary>
    public O365ConnectorCardViewAction(string type = default, string name = default, string id = default, IList<string> target = default)
        : base(type, name, id)
    {
        Target = target;
    }

    /// <summary>The page.</summary>
    [JsonProperty(PropertyName = "target")]
    public IList<string> Target { get; set; }
}
