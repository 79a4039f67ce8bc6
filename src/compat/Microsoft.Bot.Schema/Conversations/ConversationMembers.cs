using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation and who is in it.</summary>
public partial class ConversationMembers
{
    /// <summary>Creates an empty ConversationMembers.</summary>
    public ConversationMembers()
    {
    }

    /// <summary>Creates a ConversationMembers from its parts; what is left out stays null.</summary>
    public ConversationMembers(string id = default, IList<ChannelAccount> members = default)
    {
        Id = id;
        Members = members;
    }

    /// <summary>The conversation's id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Its members.</summary>
    [JsonProperty(PropertyName = "members")]
    public IList<ChannelAccount> Members { get; set; }
}
