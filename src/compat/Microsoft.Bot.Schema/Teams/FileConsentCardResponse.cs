using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a `fileConsent/invoke` carries.</summary>
public partial class FileConsentCardResponse
{
    /// <summary>Creates an empty FileConsentCardResponse.</summary>
    public FileConsentCardResponse()
    {
    }

    /// <summary>Creates a FileConsentCardResponse from its parts; what is left out stays null.</summary>
    public FileConsentCardResponse(string action = default, object context = default, FileUploadInfo uploadInfo = default)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    /// <summary>`accept` or `decline`.</summary>
    [JsonProperty(PropertyName = "action")]
    public string Action { get; set; }

    /// <summary>The context from the card.</summary>
    [JsonProperty(PropertyName = "context")]
    public object Context { get; set; }

    /// <summary>Where to put the file.</summary>
    [JsonProperty(PropertyName = "uploadInfo")]
    public FileUploadInfo UploadInfo { get; set; }
}
