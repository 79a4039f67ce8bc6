using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An upload of an attachment's bytes.</summary>
public partial class AttachmentData
{
    /// <summary>Creates an empty AttachmentData.</summary>
    public AttachmentData()
    {
    }

    /// <summary>Creates a AttachmentData from its parts; what is left out stays null.</summary>
    public AttachmentData(string type = default, string name = default, byte[] originalBase64 = default, byte[] thumbnailBase64 = default)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    /// <summary>The media type.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The file name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The bytes.</summary>
    [JsonProperty(PropertyName = "originalBase64")]
    public byte[] OriginalBase64 { get; set; }

    /// <summary>The bytes of a small picture of it.</summary>
    [JsonProperty(PropertyName = "thumbnailBase64")]
    public byte[] ThumbnailBase64 { get; set; }
}
