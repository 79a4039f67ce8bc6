namespace Microsoft.Bot.Schema.Teams;

/// <summary>An attachment as a result of a messaging extension.</summary>
public static class AttachmentExtensions
{
    /// <summary>The same content, with how it looks in the list.</summary>
    /// <remarks>Without a preview it looks in the list as it is.</remarks>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(this Attachment attachment, Attachment previewAttachment = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return new MessagingExtensionAttachment
        {
            Content = attachment.Content,
            ContentType = attachment.ContentType,
            ContentUrl = attachment.ContentUrl,
            Name = attachment.Name,
            ThumbnailUrl = attachment.ThumbnailUrl,
            Preview = previewAttachment ?? attachment,
        };
    }
}
