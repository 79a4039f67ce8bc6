using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is known of an uploaded attachment.</summary>
public partial class AttachmentInfo
{
    /// <summary>Creates an empty AttachmentInfo.</summary>
    public AttachmentInfo()
    {
    }

    /// <summary>Creates a AttachmentInfo from its parts; what is left out stays null.</summary>
    public AttachmentInfo(string name = default, string type = default, IList<AttachmentView> views = default)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    /// <summary>The file name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The media type.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The views that can be fetched.</summary>
    [JsonProperty(PropertyName = "views")]
    public IList<AttachmentView> Views { get; set; }
}
