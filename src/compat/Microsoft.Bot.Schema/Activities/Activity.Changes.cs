using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <content>What reports of a change carry.</content>
public partial class Activity
{
    /// <summary>Who joined, on conversationUpdate.</summary>
    [JsonProperty(PropertyName = "membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left, on conversationUpdate.</summary>
    [JsonProperty(PropertyName = "membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>Reactions added, on messageReaction.</summary>
    [JsonProperty(PropertyName = "reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions taken away, on messageReaction.</summary>
    [JsonProperty(PropertyName = "reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    /// <summary>The conversation's new topic.</summary>
    [JsonProperty(PropertyName = "topicName")]
    public string TopicName { get; set; }

    /// <summary>Whether new members see what was said before.</summary>
    [JsonProperty(PropertyName = "historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>What happened, on contactRelationUpdate and installationUpdate.</summary>
    [JsonProperty(PropertyName = "action")]
    public string Action { get; set; }
}
