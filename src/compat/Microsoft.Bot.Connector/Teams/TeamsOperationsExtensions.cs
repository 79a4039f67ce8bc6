using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Calls that only Teams knows, without what HTTP adds.</summary>
public static class TeamsOperationsExtensions
{
    /// <summary>The channels of a team.</summary>
    public static async Task<ConversationList> FetchChannelListAsync(
        this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var answer = await operations.FetchChannelListWithHttpMessagesAsync(teamId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>A team.</summary>
    public static async Task<TeamDetails> FetchTeamDetailsAsync(
        this ITeamsOperations operations, string teamId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var answer = await operations.FetchTeamDetailsWithHttpMessagesAsync(teamId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>A meeting.</summary>
    public static async Task<MeetingInfo> FetchMeetingInfoAsync(
        this ITeamsOperations operations, string meetingId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var answer = await operations.FetchMeetingInfoWithHttpMessagesAsync(meetingId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Somebody in a meeting.</summary>
    public static async Task<TeamsMeetingParticipant> FetchParticipantAsync(
        this ITeamsOperations operations, string meetingId, string participantId, string tenantId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var answer = await operations.FetchParticipantWithHttpMessagesAsync(meetingId, participantId, tenantId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Notifies those in a meeting.</summary>
    public static async Task<MeetingNotificationResponse> SendMeetingNotificationAsync(
        this ITeamsOperations operations, string meetingId, MeetingNotificationBase notification, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var answer = await operations.SendMeetingNotificationWithHttpMessagesAsync(meetingId, notification, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Sends to many users; the answer is the id of the operation.</summary>
    public static async Task<string> SendMessageToListOfUsersAsync(
        this ITeamsOperations operations, IActivity activity, IList<TeamMember> teamsMembers, string tenantId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var answer = await operations.SendMessageToListOfUsersWithHttpMessagesAsync(activity, teamsMembers, tenantId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Sends to all users of a tenant; the answer is the id of the operation.</summary>
    public static async Task<string> SendMessageToAllUsersInTenantAsync(
        this ITeamsOperations operations, IActivity activity, string tenantId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var answer = await operations.SendMessageToAllUsersInTenantWithHttpMessagesAsync(activity, tenantId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Sends to all members of a team; the answer is the id of the operation.</summary>
    public static async Task<string> SendMessageToAllUsersInTeamAsync(
        this ITeamsOperations operations, IActivity activity, string teamId, string tenantId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var answer = await operations.SendMessageToAllUsersInTeamWithHttpMessagesAsync(activity, teamId, tenantId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Sends to many channels; the answer is the id of the operation.</summary>
    public static async Task<string> SendMessageToListOfChannelsAsync(
        this ITeamsOperations operations, IActivity activity, IList<TeamMember> channelsMembers, string tenantId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var answer = await operations.SendMessageToListOfChannelsWithHttpMessagesAsync(activity, channelsMembers, tenantId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>How far an operation is.</summary>
    public static async Task<BatchOperationState> GetOperationStateAsync(
        this ITeamsOperations operations, string operationId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var answer = await operations.GetOperationStateWithHttpMessagesAsync(operationId, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Whom an operation did not reach, page by page.</summary>
    public static async Task<BatchFailedEntriesResponse> GetPagedFailedEntriesAsync(
        this ITeamsOperations operations, string operationId, string continuationToken = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        var answer = await operations.GetPagedFailedEntriesWithHttpMessagesAsync(operationId, continuationToken, null, cancellationToken).ConfigureAwait(false);
        return answer.Body;
    }

    /// <summary>Cancels an operation.</summary>
    public static Task CancelOperationAsync(
        this ITeamsOperations operations, string operationId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        return operations.CancelOperationWithHttpMessagesAsync(operationId, null, cancellationToken);
    }
}
