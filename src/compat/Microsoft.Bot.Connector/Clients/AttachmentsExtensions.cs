using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>Calls about attachments. A status that is not expected throws ErrorResponseException.</summary>
public static partial class AttachmentsExtensions
{
    /// <summary>What is known of an attachment.</summary>
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(
        this IAttachments operations, string attachmentId, CancellationToken cancellationToken = default)
    {
        var result = await operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    /// <summary>The bytes of a view of an attachment.</summary>
    public static async Task<Stream> GetAttachmentAsync(
        this IAttachments operations, string attachmentId, string viewId, CancellationToken cancellationToken = default)
    {
        var result = await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }
}
