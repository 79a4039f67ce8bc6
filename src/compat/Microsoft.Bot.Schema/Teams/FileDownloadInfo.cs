using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A file that a user sent.</summary>
public partial class FileDownloadInfo
{
    /// <summary>The content type of its attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Creates an empty FileDownloadInfo.</summary>
    public FileDownloadInfo()
    {
    }

    /// <summary>Creates a FileDownloadInfo from its parts; what is left out stays null.</summary>
    public FileDownloadInfo(string downloadUrl = default, string uniqueId = default, string fileType = default, object etag = default)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    /// <summary>Where to fetch it; a short-lived URL with its own authorization.</summary>
    [JsonProperty(PropertyName = "downloadUrl")]
    public string DownloadUrl { get; set; }

    /// <summary>The file's id.</summary>
    [JsonProperty(PropertyName = "uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>Its extension.</summary>
    [JsonProperty(PropertyName = "fileType")]
    public string FileType { get; set; }

    /// <summary>Its ETag.</summary>
    [JsonProperty(PropertyName = "etag")]
    public object Etag { get; set; }
}
