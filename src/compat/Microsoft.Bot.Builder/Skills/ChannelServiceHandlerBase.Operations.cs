using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>What a derived class offers: nothing, unless it overrides.</content>
public abstract partial class ChannelServiceHandlerBase
{
    /// <summary>Takes an activity for a conversation.</summary>
    protected virtual Task<ResourceResponse> OnSendToConversationAsync(ClaimsIdentity claimsIdentity, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Takes an answer to an activity.</summary>
    protected virtual Task<ResourceResponse> OnReplyToActivityAsync(ClaimsIdentity claimsIdentity, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Changes an activity.</summary>
    protected virtual Task<ResourceResponse> OnUpdateActivityAsync(ClaimsIdentity claimsIdentity, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Deletes an activity.</summary>
    protected virtual Task OnDeleteActivityAsync(ClaimsIdentity claimsIdentity, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Who sees an activity.</summary>
    protected virtual Task<IList<ChannelAccount>> OnGetActivityMembersAsync(ClaimsIdentity claimsIdentity, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Begins a conversation.</summary>
    protected virtual Task<ConversationResourceResponse> OnCreateConversationAsync(ClaimsIdentity claimsIdentity, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Conversations, page by page.</summary>
    protected virtual Task<ConversationsResult> OnGetConversationsAsync(ClaimsIdentity claimsIdentity, string conversationId, string continuationToken = default, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Who is in a conversation.</summary>
    protected virtual Task<IList<ChannelAccount>> OnGetConversationMembersAsync(ClaimsIdentity claimsIdentity, string conversationId, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>A member of a conversation.</summary>
    protected virtual Task<ChannelAccount> OnGetConversationMemberAsync(ClaimsIdentity claimsIdentity, string userId, string conversationId, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Who is in a conversation, page by page.</summary>
    protected virtual Task<PagedMembersResult> OnGetConversationPagedMembersAsync(ClaimsIdentity claimsIdentity, string conversationId, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Takes a member out of a conversation.</summary>
    protected virtual Task OnDeleteConversationMemberAsync(ClaimsIdentity claimsIdentity, string conversationId, string memberId, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Takes the history of a conversation.</summary>
    protected virtual Task<ResourceResponse> OnSendConversationHistoryAsync(ClaimsIdentity claimsIdentity, string conversationId, Transcript transcript, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Takes an attachment.</summary>
    protected virtual Task<ResourceResponse> OnUploadAttachmentAsync(ClaimsIdentity claimsIdentity, string conversationId, AttachmentData attachmentUpload, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}
