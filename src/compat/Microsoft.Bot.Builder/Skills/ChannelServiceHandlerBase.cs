using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A channel's API, as a bot offers it to its skills: authenticates each call and hands it on.</summary>
public abstract partial class ChannelServiceHandlerBase
{
    /// <summary>Takes an activity for a conversation.</summary>
    public async Task<ResourceResponse> HandleSendToConversationAsync(string authHeader, string conversationId, Activity activity, CancellationToken cancellationToken = default)
    {
        var identity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnSendToConversationAsync(identity, conversationId, activity, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes an answer to an activity.</summary>
    public async Task<ResourceResponse> HandleReplyToActivityAsync(string authHeader, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        var identity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnReplyToActivityAsync(identity, conversationId, activityId, activity, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Changes an activity.</summary>
    public async Task<ResourceResponse> HandleUpdateActivityAsync(string authHeader, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        var identity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnUpdateActivityAsync(identity, conversationId, activityId, activity, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes an activity.</summary>
    public async Task HandleDeleteActivityAsync(string authHeader, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        var identity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        await OnDeleteActivityAsync(identity, conversationId, activityId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Who sees an activity.</summary>
    public async Task<IList<ChannelAccount>> HandleGetActivityMembersAsync(string authHeader, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        var identity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetActivityMembersAsync(identity, conversationId, activityId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins a conversation.</summary>
    public async Task<ConversationResourceResponse> HandleCreateConversationAsync(string authHeader, ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        var identity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnCreateConversationAsync(identity, parameters, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Conversations, page by page.</summary>
    public async Task<ConversationsResult> HandleGetConversationsAsync(string authHeader, string conversationId, string continuationToken = default, CancellationToken cancellationToken = default)
    {
        var identity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetConversationsAsync(identity, conversationId, continuationToken, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Who is in a conversation.</summary>
    public async Task<IList<ChannelAccount>> HandleGetConversationMembersAsync(string authHeader, string conversationId, CancellationToken cancellationToken = default)
    {
        var identity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetConversationMembersAsync(identity, conversationId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A member of a conversation.</summary>
    public async Task<ChannelAccount> HandleGetConversationMemberAsync(string authHeader, string userId, string conversationId, CancellationToken cancellationToken = default)
    {
        var identity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetConversationMemberAsync(identity, userId, conversationId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Who is in a conversation, page by page.</summary>
    public async Task<PagedMembersResult> HandleGetConversationPagedMembersAsync(string authHeader, string conversationId, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default)
    {
        var identity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetConversationPagedMembersAsync(identity, conversationId, pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes a member out of a conversation.</summary>
    public async Task HandleDeleteConversationMemberAsync(string authHeader, string conversationId, string memberId, CancellationToken cancellationToken = default)
    {
        var identity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        await OnDeleteConversationMemberAsync(identity, conversationId, memberId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes the history of a conversation.</summary>
    public async Task<ResourceResponse> HandleSendConversationHistoryAsync(string authHeader, string conversationId, Transcript transcript, CancellationToken cancellationToken = default)
    {
        var identity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnSendConversationHistoryAsync(identity, conversationId, transcript, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes an attachment.</summary>
    public async Task<ResourceResponse> HandleUploadAttachmentAsync(string authHeader, string conversationId, AttachmentData attachmentUpload, CancellationToken cancellationToken = default)
    {
        var identity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnUploadAttachmentAsync(identity, conversationId, attachmentUpload, cancellationToken).ConfigureAwait(false);
    }

    internal abstract Task<ClaimsIdentity> AuthenticateAsync(string authHeader, CancellationToken cancellationToken);
}
