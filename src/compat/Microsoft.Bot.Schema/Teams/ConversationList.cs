using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channels of a team.</summary>
public partial class ConversationList
{
    /// <summary>Creates an empty ConversationList.</summary>
    public ConversationList()
    {
    }

    /// <summary>Creates a ConversationList from its parts; what is left out stays null.</summary>
    public ConversationList(IList<ChannelInfo> conversations = default)
    {
        Conversations = conversations;
    }

    /// <summary>The channels.</summary>
    [JsonProperty(PropertyName = "conversations")]
    public IList<ChannelInfo> Conversations { get; set; }
}
