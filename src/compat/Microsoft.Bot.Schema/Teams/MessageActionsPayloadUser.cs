using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A user who wrote a message.</summary>
public partial class MessageActionsPayloadUser
{
    /// <summary>Creates an empty MessageActionsPayloadUser.</summary>
    public MessageActionsPayloadUser()
    {
    }

    /// <summary>Creates a MessageActionsPayloadUser from its parts; what is left out stays null.</summary>
    public MessageActionsPayloadUser(string userIdentityType = default, string id = default, string displayName = default)
    {
        UserIdentityType = userIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>`aadUser`, `onPremiseAadUser`, `anonymousGuest` or `federatedUser`.</summary>
    [JsonProperty(PropertyName = "userIdentityType")]
    public string UserIdentityType { get; set; }

    /// <summary>Their id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Their name.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string DisplayName { get; set; }
}
