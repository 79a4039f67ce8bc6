using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Calls about conversations.</summary>
public partial class Conversations : IConversations, IServiceOperations<ConnectorClient>
{
    /// <summary>Creates the operations of a client.</summary>
    public Conversations(ConnectorClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    /// <summary>The client.</summary>
    public ConnectorClient Client { get; }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = default, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        return Client.SendAsync<ConversationsResult>(
            HttpMethod.Get, "v3/conversations" + Rest.Query("continuationToken", continuationToken, first: true), null, customHeaders, cancellationToken, HttpStatusCode.OK);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(parameters, nameof(parameters));
        return Client.SendAsync<ConversationResourceResponse>(
            HttpMethod.Post, "v3/conversations", parameters, customHeaders, cancellationToken, HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(conversationId, nameof(conversationId));
        Rest.NotNull(activity, nameof(activity));
        return Client.SendAsync<ResourceResponse>(
            HttpMethod.Post, $"v3/conversations/{Rest.Escape(conversationId)}/activities", activity, customHeaders, cancellationToken, HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(conversationId, nameof(conversationId));
        Rest.NotNull(transcript, nameof(transcript));
        return Client.SendAsync<ResourceResponse>(
            HttpMethod.Post, $"v3/conversations/{Rest.Escape(conversationId)}/activities/history", transcript, customHeaders, cancellationToken, HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(conversationId, nameof(conversationId));
        Rest.NotNull(activityId, nameof(activityId));
        Rest.NotNull(activity, nameof(activity));
        return Client.SendAsync<ResourceResponse>(
            HttpMethod.Put, $"v3/conversations/{Rest.Escape(conversationId)}/activities/{Rest.Escape(activityId)}", activity, customHeaders, cancellationToken, HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(conversationId, nameof(conversationId));
        Rest.NotNull(activityId, nameof(activityId));
        Rest.NotNull(activity, nameof(activity));
        return Client.SendAsync<ResourceResponse>(
            HttpMethod.Post, $"v3/conversations/{Rest.Escape(conversationId)}/activities/{Rest.Escape(activityId)}", activity, customHeaders, cancellationToken, HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(conversationId, nameof(conversationId));
        Rest.NotNull(activityId, nameof(activityId));
        return Client.SendAsync(
            HttpMethod.Delete, $"v3/conversations/{Rest.Escape(conversationId)}/activities/{Rest.Escape(activityId)}", null, customHeaders, cancellationToken, HttpStatusCode.OK, HttpStatusCode.Accepted);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(conversationId, nameof(conversationId));
        return Client.SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get, $"v3/conversations/{Rest.Escape(conversationId)}/members", null, customHeaders, cancellationToken, HttpStatusCode.OK);
    }

    /// <summary>A member of a conversation.</summary>
    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(userId, nameof(userId));
        Rest.NotNull(conversationId, nameof(conversationId));
        return Client.SendAsync<ChannelAccount>(
            HttpMethod.Get, $"v3/conversations/{Rest.Escape(conversationId)}/members/{Rest.Escape(userId)}", null, customHeaders, cancellationToken, HttpStatusCode.OK);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = default, string continuationToken = default, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(conversationId, nameof(conversationId));
        return Client.SendAsync<PagedMembersResult>(
            HttpMethod.Get, $"v3/conversations/{Rest.Escape(conversationId)}/pagedmembers" + Rest.Query("pageSize", pageSize, first: true) + Rest.Query("continuationToken", continuationToken), null, customHeaders, cancellationToken, HttpStatusCode.OK);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(conversationId, nameof(conversationId));
        Rest.NotNull(memberId, nameof(memberId));
        return Client.SendAsync(
            HttpMethod.Delete, $"v3/conversations/{Rest.Escape(conversationId)}/members/{Rest.Escape(memberId)}", null, customHeaders, cancellationToken, HttpStatusCode.OK, HttpStatusCode.NoContent);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(conversationId, nameof(conversationId));
        Rest.NotNull(activityId, nameof(activityId));
        return Client.SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get, $"v3/conversations/{Rest.Escape(conversationId)}/activities/{Rest.Escape(activityId)}/members", null, customHeaders, cancellationToken, HttpStatusCode.OK);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(conversationId, nameof(conversationId));
        Rest.NotNull(attachmentUpload, nameof(attachmentUpload));
        return Client.SendAsync<ResourceResponse>(
            HttpMethod.Post, $"v3/conversations/{Rest.Escape(conversationId)}/attachments", attachmentUpload, customHeaders, cancellationToken, HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted);
    }
}
