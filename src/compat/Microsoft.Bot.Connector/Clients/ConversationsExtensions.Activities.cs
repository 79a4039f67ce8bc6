using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <content>Calls that read their ids from the activity.</content>
public static partial class ConversationsExtensions
{
    /// <summary>Sends an activity to the end of its conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    /// <summary>Sends an activity as the answer to the one that its replyToId names.</summary>
    /// <exception cref="ArgumentException">There is no replyToId.</exception>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        activity.ReplyToId is null
            ? throw new ArgumentException("ReplyToId cannot be null", nameof(activity))
            : operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);

    /// <summary>Replaces an activity.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);
}
