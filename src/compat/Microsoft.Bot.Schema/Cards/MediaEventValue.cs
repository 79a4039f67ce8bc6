using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a media event carries.</summary>
public partial class MediaEventValue
{
    /// <summary>Creates an empty MediaEventValue.</summary>
    public MediaEventValue()
    {
    }

    /// <summary>Creates a MediaEventValue from its parts; what is left out stays null.</summary>
    public MediaEventValue(object cardValue = default)
    {
        CardValue = cardValue;
    }

    /// <summary>The value of the card that raised the event.</summary>
    [JsonProperty(PropertyName = "cardValue")]
    public object CardValue { get; set; }
}
