using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message, such as `like`.</summary>
public partial class MessageReaction
{
    /// <summary>Creates an empty MessageReaction.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Creates a MessageReaction from its parts; what is left out stays null.</summary>
    public MessageReaction(string type = default)
    {
        Type = type;
    }

    /// <summary>One of MessageReactionTypes, or the channel's own.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
