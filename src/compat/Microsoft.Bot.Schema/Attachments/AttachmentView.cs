using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One view of an uploaded attachment.</summary>
public partial class AttachmentView
{
    /// <summary>Creates an empty AttachmentView.</summary>
    public AttachmentView()
    {
    }

    /// <summary>Creates a AttachmentView from its parts; what is left out stays null.</summary>
    public AttachmentView(string viewId = default, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    /// <summary>The view's id: `original` or `thumbnail`.</summary>
    [JsonProperty(PropertyName = "viewId")]
    public string ViewId { get; set; }

    /// <summary>Its size in bytes.</summary>
    [JsonProperty(PropertyName = "size")]
    public int? Size { get; set; }
}
