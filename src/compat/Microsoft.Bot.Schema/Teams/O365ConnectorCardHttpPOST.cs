using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Posts to the bot.</summary>
public partial class O365ConnectorCardHttpPOST : O365ConnectorCardActionBase
{
    /// <summary>Creates an empty O365ConnectorCardHttpPOST.</summary>
    public O365ConnectorCardHttpPOST()
    {
    }

    /// <summary>Creates a O365ConnectorCardHttpPOST from its parts; what is left out stays null.</summary>
    public O365ConnectorCardHttpPOST(string type = default, string name = default, string id = default, string body = default)
        : base(type, name, id)
    {
        Body = body;
    }

    /// <summary>The body.</summary>
    [JsonProperty(PropertyName = "body")]
    public string Body { get; set; }
}
