using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of a bot's conversations.</summary>
public partial class ConversationsResult
{
    /// <summary>Creates an empty ConversationsResult.</summary>
    public ConversationsResult()
    {
    }

    /// <summary>Creates a ConversationsResult from its parts; what is left out stays null.</summary>
    public ConversationsResult(string continuationToken = default, IList<ConversationMembers> conversations = default)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    /// <summary>Opaque: hand it back for the next page; null on the last.</summary>
    [JsonProperty(PropertyName = "continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>The conversations of this page.</summary>
    [JsonProperty(PropertyName = "conversations")]
    public IList<ConversationMembers> Conversations { get; set; }
}
