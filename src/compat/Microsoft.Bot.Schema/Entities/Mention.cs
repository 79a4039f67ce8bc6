using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody addressed in a message's text.</summary>
public partial class Mention : Entity
{
    /// <summary>Creates an empty Mention.</summary>
    public Mention()
    {
        Type = "mention";
    }

    /// <summary>Creates a Mention from its parts; what is left out stays null.</summary>
    public Mention(ChannelAccount mentioned = default, string text = default, string type = default) : base(type)
    {
        Mentioned = mentioned;
        Text = text;
        Type ??= "mention";
    }

    /// <summary>Who is addressed.</summary>
    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>The stretch of the message's text that names them, markup included.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
