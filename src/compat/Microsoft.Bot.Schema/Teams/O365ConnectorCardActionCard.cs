using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Shows inputs and actions.</summary>
public partial class O365ConnectorCardActionCard : O365ConnectorCardActionBase
{
    /// <summary>Creates an empty O365ConnectorCardActionCard.</summary>
    public O365ConnectorCardActionCard()
    {
    }

    /// <summary>Creates a O365ConnectorCardActionCard from its parts; what is left out stays null.</summary>
    public O365ConnectorCardActionCard(string type = default, string name = default, string id = default, IList<O365ConnectorCardInputBase> inputs = default, IList<O365ConnectorCardActionBase> actions = default)
        : base(type, name, id)
    {
        Inputs = inputs;
        Actions = actions;
    }

    /// <summary>The inputs.</summary>
    [JsonProperty(PropertyName = "inputs")]
    public IList<O365ConnectorCardInputBase> Inputs { get; set; }

    /// <summary>The actions.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<O365ConnectorCardActionBase> Actions { get; set; }
}
