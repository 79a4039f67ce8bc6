using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>The conversation that an activity belongs to.</summary>
public partial class ConversationAccount
{
    /// <summary>Creates an empty ConversationAccount.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>Creates a ConversationAccount from its parts; what is left out stays null.</summary>
    public ConversationAccount(
        bool? isGroup = default, string conversationType = default, string id = default, string name = default,
        string aadObjectId = default, string role = default, string tenantId = default)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two take part at the time of the activity.</summary>
    [JsonProperty(PropertyName = "isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The channel's kind of conversation: `personal`, `groupChat`, `channel`.</summary>
    [JsonProperty(PropertyName = "conversationType")]
    public string ConversationType { get; set; }

    /// <summary>The conversation's id on its channel.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The display name, when the channel gives one.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The Microsoft Entra object id of the conversation's account.</summary>
    [JsonProperty(PropertyName = "aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>One of RoleTypes.</summary>
    [JsonProperty(PropertyName = "role")]
    public string Role { get; set; }

    /// <summary>The Microsoft Entra tenant of the conversation, a GUID.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string TenantId { get; set; }

    /// <summary>Properties on the wire that the type does not name; kept, so that they survive a round trip.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }

    // On the field, so that writing JSON does not make an empty object.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject _properties;
}
