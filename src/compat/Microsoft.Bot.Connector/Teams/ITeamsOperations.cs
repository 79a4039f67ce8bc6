using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Calls that only Teams knows.</summary>
public interface ITeamsOperations
{
    /// <summary>The channels of a team.</summary>
    Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>A team.</summary>
    Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>A meeting.</summary>
    Task<HttpOperationResponse<MeetingInfo>> FetchMeetingInfoWithHttpMessagesAsync(
        string meetingId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Somebody in a meeting.</summary>
    Task<HttpOperationResponse<TeamsMeetingParticipant>> FetchParticipantWithHttpMessagesAsync(
        string meetingId, string participantId, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Notifies those in a meeting.</summary>
    Task<HttpOperationResponse<MeetingNotificationResponse>> SendMeetingNotificationWithHttpMessagesAsync(
        string meetingId, MeetingNotificationBase notification, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Sends to many users; the answer is the id of the operation.</summary>
    Task<HttpOperationResponse<string>> SendMessageToListOfUsersWithHttpMessagesAsync(
        IActivity activity, IList<TeamMember> teamsMembers, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Sends to all users of a tenant; the answer is the id of the operation.</summary>
    Task<HttpOperationResponse<string>> SendMessageToAllUsersInTenantWithHttpMessagesAsync(
        IActivity activity, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Sends to all members of a team; the answer is the id of the operation.</summary>
    Task<HttpOperationResponse<string>> SendMessageToAllUsersInTeamWithHttpMessagesAsync(
        IActivity activity, string teamId, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Sends to many channels; the answer is the id of the operation.</summary>
    Task<HttpOperationResponse<string>> SendMessageToListOfChannelsWithHttpMessagesAsync(
        IActivity activity, IList<TeamMember> channelsMembers, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>How far an operation is.</summary>
    Task<HttpOperationResponse<BatchOperationState>> GetOperationStateWithHttpMessagesAsync(
        string operationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Whom an operation did not reach, page by page.</summary>
    Task<HttpOperationResponse<BatchFailedEntriesResponse>> GetPagedFailedEntriesWithHttpMessagesAsync(
        string operationId, string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Cancels an operation.</summary>
    Task<HttpOperationResponse> CancelOperationWithHttpMessagesAsync(
        string operationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);
}
