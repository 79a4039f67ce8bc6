using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something that goes with a message: a card, a picture, a file.</summary>
public partial class Attachment
{
    /// <summary>Creates an empty Attachment.</summary>
    public Attachment()
    {
    }

    /// <summary>Creates a Attachment from its parts; what is left out stays null.</summary>
    public Attachment(
        string contentType = default, string contentUrl = default, object content = default, string name = default,
        string thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The media type, such as `application/vnd.microsoft.card.adaptive` or `image/png`.</summary>
    [JsonProperty(PropertyName = "contentType")]
    public string ContentType { get; set; }

    /// <summary>Where the content is, when not embedded; a `data:` URL counts.</summary>
    [JsonProperty(PropertyName = "contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The embedded content; a JObject after it came over the wire.</summary>
    [JsonProperty(PropertyName = "content")]
    public object Content { get; set; }

    /// <summary>A file name to show.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>A small picture of it.</summary>
    [JsonProperty(PropertyName = "thumbnailUrl")]
    public string ThumbnailUrl { get; set; }

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
