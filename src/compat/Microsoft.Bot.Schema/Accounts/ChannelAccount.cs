using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A person or bot on a channel.</summary>
public partial class ChannelAccount
{
    /// <summary>Creates an empty ChannelAccount.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>Creates a ChannelAccount from its parts; what is left out stays null.</summary>
    public ChannelAccount(string id = default, string name = default, string role = default, string aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>The account's id on its channel, such as `29:1abc` on Teams; not comparable across channels.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The display name, when the channel gives one.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>One of RoleTypes; the bot service fills it in.</summary>
    [JsonProperty(PropertyName = "role")]
    public string Role { get; set; }

    /// <summary>The Microsoft Entra object id of a Teams user, a GUID.</summary>
    [JsonProperty(PropertyName = "aadObjectId")]
    public string AadObjectId { get; set; }

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
