using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Calls about attachments.</summary>
public partial class Attachments : IAttachments, IServiceOperations<ConnectorClient>
{
    /// <summary>Creates the operations of a client.</summary>
    public Attachments(ConnectorClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    /// <summary>The client.</summary>
    public ConnectorClient Client { get; }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(attachmentId, nameof(attachmentId));
        return Client.SendAsync<AttachmentInfo>(
            HttpMethod.Get, $"v3/attachments/{Rest.Escape(attachmentId)}", null, customHeaders, cancellationToken, HttpStatusCode.OK);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId, string viewId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(attachmentId, nameof(attachmentId));
        Rest.NotNull(viewId, nameof(viewId));
        return Client.SendAsync<Stream>(
            HttpMethod.Get, $"v3/attachments/{Rest.Escape(attachmentId)}/views/{Rest.Escape(viewId)}", null, customHeaders, cancellationToken, HttpStatusCode.OK);
    }
}
