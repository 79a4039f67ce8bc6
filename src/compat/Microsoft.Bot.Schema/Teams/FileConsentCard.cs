using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that asks whether the bot may put a file into the user's drive.</summary>
public partial class FileConsentCard
{
    /// <summary>The content type of its attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>Creates an empty FileConsentCard.</summary>
    public FileConsentCard()
    {
    }

    /// <summary>Creates a FileConsentCard from its parts; what is left out stays null.</summary>
    public FileConsentCard(
        string description = default, long? sizeInBytes = default, object acceptContext = default,
        object declineContext = default)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    /// <summary>What the file is.</summary>
    [JsonProperty(PropertyName = "description")]
    public string Description { get; set; }

    /// <summary>Its size in bytes.</summary>
    [JsonProperty(PropertyName = "sizeInBytes")]
    public long? SizeInBytes { get; set; }

    /// <summary>What comes back when the user agrees.</summary>
    [JsonProperty(PropertyName = "acceptContext")]
    public object AcceptContext { get; set; }

    /// <summary>What comes back when the user declines.</summary>
    [JsonProperty(PropertyName = "declineContext")]
    public object DeclineContext { get; set; }
}
