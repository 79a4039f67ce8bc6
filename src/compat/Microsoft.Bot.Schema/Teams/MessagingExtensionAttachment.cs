using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A result of a messaging extension.</summary>
public partial class MessagingExtensionAttachment : Attachment
{
    /// <summary>Creates an empty MessagingExtensionAttachment.</summary>
    public MessagingExtensionAttachment()
    {
    }

    /// <summary>Creates a MessagingExtensionAttachment from its parts; what is left out stays null.</summary>
    public MessagingExtensionAttachment(Attachment preview = default)
    {
        Preview = preview;
    }

    /// <summary>How it looks in the list.</summary>
    [JsonProperty(PropertyName = "preview")]
    public Attachment Preview { get; set; }
}
