using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Sending beyond the turn's conversation.</content>
public static partial class TeamsInfo
{
    /// <summary>Begins a thread in a channel.</summary>
    /// <returns>The new conversation, and the id of the activity that began it.</returns>
    public static Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext, IActivity activity, string teamsChannelId, MicrosoftAppCredentials credentials,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return SendToChannelAsync(
            turnContext, activity, teamsChannelId,
            (serviceUrl, parameters, callback) => turnContext.Adapter is BotFrameworkAdapter adapter
                ? adapter.CreateConversationAsync(Channels.Msteams, serviceUrl, credentials, parameters, callback, cancellationToken)
                : turnContext.Adapter.CreateConversationAsync(
                    credentials.MicrosoftAppId, Channels.Msteams, serviceUrl, null, parameters, callback, cancellationToken));
    }

    /// <summary>Begins a thread in a channel.</summary>
    /// <returns>The new conversation, and the id of the activity that began it.</returns>
    public static Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext, IActivity activity, string teamsChannelId, string botAppId, CancellationToken cancellationToken = default) =>
        SendToChannelAsync(
            turnContext, activity, teamsChannelId,
            (serviceUrl, parameters, callback) => turnContext.Adapter.CreateConversationAsync(
                botAppId, Channels.Msteams, serviceUrl, null, parameters, callback, cancellationToken));

    /// <summary>Sends to many users.</summary>
    /// <returns>The id of the operation.</returns>
    public static async Task<string> SendMessageToListOfUsersAsync(
        ITurnContext turnContext, IActivity activity, IList<TeamMember> teamsMembers, string tenantId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(teamsMembers);
        ArgumentNullException.ThrowIfNull(tenantId);
        return await AskAsync(turnContext, teams => teams.SendMessageToListOfUsersAsync(activity, teamsMembers, tenantId, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Sends to all users of a tenant.</summary>
    /// <returns>The id of the operation.</returns>
    public static async Task<string> SendMessageToAllUsersInTenantAsync(
        ITurnContext turnContext, IActivity activity, string tenantId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(tenantId);
        return await AskAsync(turnContext, teams => teams.SendMessageToAllUsersInTenantAsync(activity, tenantId, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Sends to all members of a team.</summary>
    /// <returns>The id of the operation.</returns>
    public static async Task<string> SendMessageToAllUsersInTeamAsync(
        ITurnContext turnContext, IActivity activity, string teamId, string tenantId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(teamId);
        ArgumentNullException.ThrowIfNull(tenantId);
        return await AskAsync(turnContext, teams => teams.SendMessageToAllUsersInTeamAsync(activity, teamId, tenantId, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Sends to many channels.</summary>
    /// <returns>The id of the operation.</returns>
    public static async Task<string> SendMessageToListOfChannelsAsync(
        ITurnContext turnContext, IActivity activity, IList<TeamMember> channelsMembers, string tenantId,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(channelsMembers);
        ArgumentNullException.ThrowIfNull(tenantId);
        return await AskAsync(turnContext, teams => teams.SendMessageToListOfChannelsAsync(activity, channelsMembers, tenantId, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>How far an operation is.</summary>
    public static async Task<BatchOperationState> GetOperationStateAsync(
        ITurnContext turnContext, string operationId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operationId);
        return await AskAsync(turnContext, teams => teams.GetOperationStateAsync(operationId, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Whom an operation did not reach, page by page.</summary>
    public static async Task<BatchFailedEntriesResponse> GetPagedFailedEntriesAsync(
        ITurnContext turnContext, string operationId, string continuationToken = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operationId);
        return await AskAsync(turnContext, teams => teams.GetPagedFailedEntriesAsync(operationId, continuationToken, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Cancels an operation.</summary>
    public static async Task CancelOperationAsync(ITurnContext turnContext, string operationId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operationId);
        using var client = TeamsClient(turnContext);
        await client.Teams.CancelOperationAsync(operationId, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Tuple<ConversationReference, string>> SendToChannelAsync(
        ITurnContext turnContext, IActivity activity, string teamsChannelId,
        Func<string, ConversationParameters, BotCallbackHandler, Task> create)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity is null)
        {
            throw new InvalidOperationException(nameof(turnContext.Activity));
        }

        ArgumentNullException.ThrowIfNull(activity);
        if (string.IsNullOrEmpty(teamsChannelId))
        {
            throw new ArgumentNullException(nameof(teamsChannelId));
        }

        Tuple<ConversationReference, string> begun = null;
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = teamsChannelId } },
            Activity = (Activity)activity,
        };
        await create(
            turnContext.Activity.ServiceUrl,
            parameters,
            (created, _) =>
            {
                begun = Tuple.Create(created.Activity.GetConversationReference(), created.Activity.Id);
                return Task.CompletedTask;
            }).ConfigureAwait(false);
        return begun;
    }
}
