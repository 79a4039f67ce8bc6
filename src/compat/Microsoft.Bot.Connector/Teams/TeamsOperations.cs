using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Calls that only Teams knows.</summary>
public class TeamsOperations : IServiceOperations<TeamsConnectorClient>, ITeamsOperations
{
    /// <summary>Creates the operations of a client.</summary>
    public TeamsOperations(TeamsConnectorClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    /// <summary>The client.</summary>
    public TeamsConnectorClient Client { get; }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(teamId, nameof(teamId));
        return Client.Calls.SendAsync<ConversationList>(
            HttpMethod.Get, $"v3/teams/{Rest.Escape(teamId)}/conversations", null, customHeaders, cancellationToken, HttpStatusCode.OK);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(teamId, nameof(teamId));
        return Client.Calls.SendAsync<TeamDetails>(
            HttpMethod.Get, $"v3/teams/{Rest.Escape(teamId)}", null, customHeaders, cancellationToken, HttpStatusCode.OK);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<MeetingInfo>> FetchMeetingInfoWithHttpMessagesAsync(
        string meetingId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(meetingId, nameof(meetingId));
        return Client.Calls.SendAsync<MeetingInfo>(
            HttpMethod.Get, $"v1/meetings/{Rest.Escape(meetingId)}", null, customHeaders, cancellationToken, HttpStatusCode.OK);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<TeamsMeetingParticipant>> FetchParticipantWithHttpMessagesAsync(
        string meetingId, string participantId, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(meetingId, nameof(meetingId));
        Rest.NotNull(participantId, nameof(participantId));
        Rest.NotNull(tenantId, nameof(tenantId));
        return Client.Calls.SendAsync<TeamsMeetingParticipant>(
            HttpMethod.Get, $"v1/meetings/{Rest.Escape(meetingId)}/participants/{Rest.Escape(participantId)}" + Rest.Query("tenantId", tenantId, first: true), null, customHeaders, cancellationToken, HttpStatusCode.OK);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<MeetingNotificationResponse>> SendMeetingNotificationWithHttpMessagesAsync(
        string meetingId, MeetingNotificationBase notification, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(meetingId, nameof(meetingId));
        return Client.Calls.SendAsync<MeetingNotificationResponse>(
            HttpMethod.Post, $"v1/meetings/{Rest.Escape(meetingId)}/notification", notification, customHeaders, cancellationToken, HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<string>> SendMessageToListOfUsersWithHttpMessagesAsync(
        IActivity activity, IList<TeamMember> teamsMembers, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(activity, nameof(activity));
        Rest.NotNull(teamsMembers, nameof(teamsMembers));
        Rest.NotNull(tenantId, nameof(tenantId));
        return SendToManyAsync("users", new { members = teamsMembers, activity, tenantId }, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<string>> SendMessageToAllUsersInTenantWithHttpMessagesAsync(
        IActivity activity, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(activity, nameof(activity));
        Rest.NotNull(tenantId, nameof(tenantId));
        return SendToManyAsync("tenant", new { activity, tenantId }, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<string>> SendMessageToAllUsersInTeamWithHttpMessagesAsync(
        IActivity activity, string teamId, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(activity, nameof(activity));
        Rest.NotNull(teamId, nameof(teamId));
        Rest.NotNull(tenantId, nameof(tenantId));
        return SendToManyAsync("team", new { activity, teamId, tenantId }, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<string>> SendMessageToListOfChannelsWithHttpMessagesAsync(
        IActivity activity, IList<TeamMember> channelsMembers, string tenantId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(activity, nameof(activity));
        Rest.NotNull(channelsMembers, nameof(channelsMembers));
        Rest.NotNull(tenantId, nameof(tenantId));
        return SendToManyAsync("channels", new { members = channelsMembers, activity, tenantId }, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<BatchOperationState>> GetOperationStateWithHttpMessagesAsync(
        string operationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(operationId, nameof(operationId));
        return Client.Calls.SendAsync<BatchOperationState>(
            HttpMethod.Get, $"v3/batch/conversation/{Rest.Escape(operationId)}", null, customHeaders, cancellationToken, HttpStatusCode.OK);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse<BatchFailedEntriesResponse>> GetPagedFailedEntriesWithHttpMessagesAsync(
        string operationId, string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(operationId, nameof(operationId));
        return Client.Calls.SendAsync<BatchFailedEntriesResponse>(
            HttpMethod.Get, $"v3/batch/conversation/failedentries/{Rest.Escape(operationId)}" + Rest.Query("continuationToken", continuationToken, first: true), null, customHeaders, cancellationToken, HttpStatusCode.OK);
    }

    /// <inheritdoc/>
    public virtual Task<HttpOperationResponse> CancelOperationWithHttpMessagesAsync(
        string operationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Rest.NotNull(operationId, nameof(operationId));
        return Client.Calls.SendAsync(
            HttpMethod.Delete, $"v3/batch/conversation/{Rest.Escape(operationId)}", null, customHeaders, cancellationToken, HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted, HttpStatusCode.NoContent);
    }

    // The answer is the operation's id.
    private Task<HttpOperationResponse<string>> SendToManyAsync(
        string whom, object message, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken) => Client.Calls.SendAsync<string>(
            HttpMethod.Post, $"v3/batch/conversation/{whom}/", message, customHeaders, cancellationToken, HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted);
}
