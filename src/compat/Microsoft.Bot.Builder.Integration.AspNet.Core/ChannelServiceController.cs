using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>A channel's API as a controller: derive one with the route at which skills are told to answer.</summary>
public class ChannelServiceController : ControllerBase
{
    private readonly ChannelServiceHandlerBase _handler;

    /// <summary>Creates a controller.</summary>
    public ChannelServiceController(ChannelServiceHandlerBase handler)
    {
        _handler = handler ?? throw new ArgumentNullException(nameof(handler));
    }

    /// <summary>Takes an activity for a conversation.</summary>
    [HttpPost("v3/conversations/{conversationId}/activities")]
    public virtual async Task<IActionResult> SendToConversationAsync(string conversationId)
    {
        var activity = await HttpJson.ReadAsync<Activity>(Request, HttpContext.RequestAborted).ConfigureAwait(false);
        return Answer(await _handler.HandleSendToConversationAsync(Request.Headers.Authorization, conversationId, activity, HttpContext.RequestAborted).ConfigureAwait(false));
    }

    /// <summary>Takes an answer to an activity.</summary>
    [HttpPost("v3/conversations/{conversationId}/activities/{activityId}")]
    public virtual async Task<IActionResult> ReplyToActivityAsync(string conversationId, string activityId)
    {
        var activity = await HttpJson.ReadAsync<Activity>(Request, HttpContext.RequestAborted).ConfigureAwait(false);
        return Answer(await _handler.HandleReplyToActivityAsync(Request.Headers.Authorization, conversationId, activityId, activity, HttpContext.RequestAborted).ConfigureAwait(false));
    }

    /// <summary>Changes an activity.</summary>
    [HttpPut("v3/conversations/{conversationId}/activities/{activityId}")]
    public virtual async Task<IActionResult> UpdateActivityAsync(string conversationId, string activityId)
    {
        var activity = await HttpJson.ReadAsync<Activity>(Request, HttpContext.RequestAborted).ConfigureAwait(false);
        return Answer(await _handler.HandleUpdateActivityAsync(Request.Headers.Authorization, conversationId, activityId, activity, HttpContext.RequestAborted).ConfigureAwait(false));
    }

    /// <summary>Deletes an activity.</summary>
    [HttpDelete("v3/conversations/{conversationId}/activities/{activityId}")]
    public virtual async Task<IActionResult> DeleteActivityAsync(string conversationId, string activityId)
    {
        await _handler.HandleDeleteActivityAsync(Request.Headers.Authorization, conversationId, activityId, HttpContext.RequestAborted).ConfigureAwait(false);
        return Ok();
    }

    /// <summary>Who sees an activity.</summary>
    [HttpGet("v3/conversations/{conversationId}/activities/{activityId}/members")]
    public virtual async Task<IActionResult> GetActivityMembersAsync(string conversationId, string activityId)
    {
        return Answer(await _handler.HandleGetActivityMembersAsync(Request.Headers.Authorization, conversationId, activityId, HttpContext.RequestAborted).ConfigureAwait(false));
    }

    /// <summary>Begins a conversation.</summary>
    [HttpPost("v3/conversations")]
    public virtual async Task<IActionResult> CreateConversationAsync()
    {
        var parameters = await HttpJson.ReadAsync<ConversationParameters>(Request, HttpContext.RequestAborted).ConfigureAwait(false);
        return Answer(await _handler.HandleCreateConversationAsync(Request.Headers.Authorization, parameters, HttpContext.RequestAborted).ConfigureAwait(false));
    }

    /// <summary>Conversations, page by page.</summary>
    [HttpGet("v3/conversations")]
    public virtual async Task<IActionResult> GetConversationsAsync(string conversationId, string continuationToken = null)
    {
        return Answer(await _handler.HandleGetConversationsAsync(Request.Headers.Authorization, conversationId, continuationToken, HttpContext.RequestAborted).ConfigureAwait(false));
    }

    /// <summary>Who is in a conversation.</summary>
    [HttpGet("v3/conversations/{conversationId}/members")]
    public virtual async Task<IActionResult> GetConversationMembersAsync(string conversationId)
    {
        return Answer(await _handler.HandleGetConversationMembersAsync(Request.Headers.Authorization, conversationId, HttpContext.RequestAborted).ConfigureAwait(false));
    }

    /// <summary>A member of a conversation.</summary>
    [HttpGet("v3/conversations/{conversationId}/members/{userId}")]
    public virtual async Task<IActionResult> GetConversationMemberAsync(string userId, string conversationId)
    {
        return Answer(await _handler.HandleGetConversationMemberAsync(Request.Headers.Authorization, userId, conversationId, HttpContext.RequestAborted).ConfigureAwait(false));
    }

    /// <summary>Who is in a conversation, page by page.</summary>
    [HttpGet("v3/conversations/{conversationId}/pagedmembers")]
    public virtual async Task<IActionResult> GetConversationPagedMembersAsync(string conversationId, int pageSize = -1, string continuationToken = null)
    {
        return Answer(await _handler.HandleGetConversationPagedMembersAsync(Request.Headers.Authorization, conversationId, pageSize, continuationToken, HttpContext.RequestAborted).ConfigureAwait(false));
    }

    /// <summary>Takes a member out of a conversation.</summary>
    [HttpDelete("v3/conversations/{conversationId}/members/{memberId}")]
    public virtual async Task<IActionResult> DeleteConversationMemberAsync(string conversationId, string memberId)
    {
        await _handler.HandleDeleteConversationMemberAsync(Request.Headers.Authorization, conversationId, memberId, HttpContext.RequestAborted).ConfigureAwait(false);
        return Ok();
    }

    /// <summary>Takes the history of a conversation.</summary>
    [HttpPost("v3/conversations/{conversationId}/activities/history")]
    public virtual async Task<IActionResult> SendConversationHistoryAsync(string conversationId)
    {
        var history = await HttpJson.ReadAsync<Transcript>(Request, HttpContext.RequestAborted).ConfigureAwait(false);
        return Answer(await _handler.HandleSendConversationHistoryAsync(Request.Headers.Authorization, conversationId, history, HttpContext.RequestAborted).ConfigureAwait(false));
    }

    /// <summary>Takes an attachment.</summary>
    [HttpPost("v3/conversations/{conversationId}/attachments")]
    public virtual async Task<IActionResult> UploadAttachmentAsync(string conversationId)
    {
        var attachmentUpload = await HttpJson.ReadAsync<AttachmentData>(Request, HttpContext.RequestAborted).ConfigureAwait(false);
        return Answer(await _handler.HandleUploadAttachmentAsync(Request.Headers.Authorization, conversationId, attachmentUpload, HttpContext.RequestAborted).ConfigureAwait(false));
    }

    private ContentResult Answer(object body) => Content(HttpJson.Write(body), "application/json", Encoding.UTF8);
}
