using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Sending, and who is in a conversation.</content>
public partial class BotFrameworkAdapter
{
    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        ConnectorSends.SendAsync(
            turnContext,
            activities,
            (context, activity, token) => CanProcessOutgoingActivity(activity)
                ? ProcessOutgoingActivityAsync(context, activity, token)
                : ConnectorSends.SendAsync(context, activity, token),
            cancellationToken);

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        ConnectorSends.UpdateAsync(turnContext, activity, cancellationToken);

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        ConnectorSends.DeleteAsync(turnContext, reference, cancellationToken);

    /// <summary>Removes a member from the turn's conversation.</summary>
    public virtual Task DeleteConversationMemberAsync(ITurnContext turnContext, string memberId, CancellationToken cancellationToken) =>
        ConnectorSends.Connector(turnContext).Conversations.DeleteConversationMemberAsync(
            ConversationOf(turnContext, nameof(DeleteConversationMemberAsync)), memberId, cancellationToken);

    /// <summary>The members that an activity is for.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activityId">The activity; null for the turn's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual Task<IList<ChannelAccount>> GetActivityMembersAsync(
        ITurnContext turnContext, string activityId = null, CancellationToken cancellationToken = default)
    {
        var conversation = ConversationOf(turnContext, nameof(GetActivityMembersAsync));
        return ConnectorSends.Connector(turnContext).Conversations
            .GetActivityMembersAsync(conversation, string.IsNullOrWhiteSpace(activityId) ? turnContext.Activity.Id : activityId, cancellationToken);
    }

    /// <summary>The members of the turn's conversation.</summary>
    public virtual Task<IList<ChannelAccount>> GetConversationMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        ConnectorSends.Connector(turnContext).Conversations.GetConversationMembersAsync(
            ConversationOf(turnContext, nameof(GetConversationMembersAsync)), cancellationToken);

    /// <summary>The conversations that the bot took part in, a page at a time.</summary>
    public virtual async Task<ConversationsResult> GetConversationsAsync(
        string serviceUrl, AppCredentials credentials, string continuationToken = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(serviceUrl))
        {
            throw new ArgumentNullException(nameof(serviceUrl));
        }

        ArgumentNullException.ThrowIfNull(credentials);
        return await Connector(serviceUrl, credentials).Conversations.GetConversationsAsync(continuationToken, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The conversations that the bot took part in on the turn's channel, a page at a time.</summary>
    public virtual Task<ConversationsResult> GetConversationsAsync(
        ITurnContext turnContext, string continuationToken = null, CancellationToken cancellationToken = default) =>
        ConnectorSends.Connector(turnContext).Conversations.GetConversationsAsync(continuationToken, cancellationToken);

    /// <summary>Whether <see cref="ProcessOutgoingActivityAsync"/> sends an activity: not, unless a derived adapter has a way of its own.</summary>
    protected virtual bool CanProcessOutgoingActivity(Activity activity) => false;

    /// <summary>Sends an activity by a derived adapter's own way.</summary>
    protected virtual Task<ResourceResponse> ProcessOutgoingActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotImplementedException();

    private static string ConversationOf(ITurnContext turnContext, string method)
    {
        var conversation = turnContext.Activity.Conversation
            ?? throw new ArgumentNullException($"{nameof(BotFrameworkAdapter)}.{method}(): missing conversation");
        return !string.IsNullOrWhiteSpace(conversation.Id)
            ? conversation.Id
            : throw new ArgumentNullException($"{nameof(BotFrameworkAdapter)}.{method}(): missing conversation.id");
    }
}
