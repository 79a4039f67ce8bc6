using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where to put a file.</summary>
public partial class FileUploadInfo
{
    /// <summary>Creates an empty FileUploadInfo.</summary>
    public FileUploadInfo()
    {
    }

    /// <summary>Creates a FileUploadInfo from its parts; what is left out stays null.</summary>
    public FileUploadInfo(
        string name = default, string uploadUrl = default, string contentUrl = default, string uniqueId = default,
        string fileType = default)
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    /// <summary>The file's name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Where to put it.</summary>
    [JsonProperty(PropertyName = "uploadUrl")]
    public string UploadUrl { get; set; }

    /// <summary>Where it will be.</summary>
    [JsonProperty(PropertyName = "contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>Its id.</summary>
    [JsonProperty(PropertyName = "uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>Its extension.</summary>
    [JsonProperty(PropertyName = "fileType")]
    public string FileType { get; set; }
}
