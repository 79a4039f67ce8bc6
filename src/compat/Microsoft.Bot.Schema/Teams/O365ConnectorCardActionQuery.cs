using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What an `actionableMessage/executeAction` invoke carries.</summary>
public partial class O365ConnectorCardActionQuery
{
    /// <summary>Creates an empty O365ConnectorCardActionQuery.</summary>
    public O365ConnectorCardActionQuery()
    {
    }

    /// <summary>Creates a O365ConnectorCardActionQuery from its parts; what is left out stays null.</summary>
    public O365ConnectorCardActionQuery(string body = default, string actionId = default)
    {
        Body = body;
        ActionId = actionId;
    }

    /// <summary>The body of the action.</summary>
    [JsonProperty(PropertyName = "body")]
    public string Body { get; set; }

    /// <summary>The action's id.</summary>
    [JsonProperty(PropertyName = "actionId")]
    public string ActionId { get; set; }
}
