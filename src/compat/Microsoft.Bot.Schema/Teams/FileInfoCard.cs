using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that shows a file.</summary>
public partial class FileInfoCard
{
    /// <summary>The content type of its attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>Creates an empty FileInfoCard.</summary>
    public FileInfoCard()
    {
    }

    /// <summary>Creates a FileInfoCard from its parts; what is left out stays null.</summary>
    public FileInfoCard(string uniqueId = default, string fileType = default, object etag = default)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

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
