using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An app that wrote a message.</summary>
public partial class MessageActionsPayloadApp
{
    /// <summary>Creates an empty MessageActionsPayloadApp.</summary>
    public MessageActionsPayloadApp()
    {
    }

    /// <summary>Creates a MessageActionsPayloadApp from its parts; what is left out stays null.</summary>
    public MessageActionsPayloadApp(string applicationIdentityType = default, string id = default, string displayName = default)
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>`aadApplication`, `bot`, `tenantBot`, `office365Connector` or `webhook`.</summary>
    [JsonProperty(PropertyName = "applicationIdentityType")]
    public string ApplicationIdentityType { get; set; }

    /// <summary>Its id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Its name.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string DisplayName { get; set; }
}
