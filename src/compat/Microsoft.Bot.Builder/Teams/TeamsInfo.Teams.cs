using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Teams, their channels and meetings.</content>
public static partial class TeamsInfo
{
    /// <summary>A team; the turn's when no id is given.</summary>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static async Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        var team = TeamId(turnContext, teamId);
        return await AskAsync(turnContext, teams => teams.FetchTeamDetailsAsync(team, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>The channels of a team; of the turn's when no id is given.</summary>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        var team = TeamId(turnContext, teamId);
        using var client = TeamsClient(turnContext);
        return (await client.Teams.FetchChannelListAsync(team, cancellationToken).ConfigureAwait(false)).Conversations;
    }

    /// <summary>Who is in a team.</summary>
    [Obsolete("GetTeamMembersAsync is deprecated. Use GetPagedTeamMembersAsync instead.")]
    public static async Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(
        ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default) =>
        await AllMembersAsync(turnContext, TeamId(turnContext, teamId), cancellationToken).ConfigureAwait(false);

    /// <summary>Who is in the turn's conversation, or in its team.</summary>
    [Obsolete("GetMembersAsync is deprecated. Use GetPagedMembersAsync instead.")]
    public static async Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(
        ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        await AllMembersAsync(
            turnContext, turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Somebody in a meeting: the turn's meeting, sender and tenant where nothing is given.</summary>
    /// <exception cref="InvalidOperationException">There is no meeting, participant or tenant.</exception>
    public static async Task<TeamsMeetingParticipant> GetMeetingParticipantAsync(
        ITurnContext turnContext, string meetingId = null, string participantId = null, string tenantId = null,
        CancellationToken cancellationToken = default)
    {
        meetingId = MeetingId(turnContext, meetingId);
        participantId ??= turnContext.Activity.From?.AadObjectId ?? throw new InvalidOperationException($"{nameof(participantId)} is required.");
        tenantId ??= turnContext.Activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id
            ?? throw new InvalidOperationException($"{nameof(tenantId)} is required.");
        return await AskAsync(turnContext, teams => teams.FetchParticipantAsync(meetingId, participantId, tenantId, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>A meeting; the turn's when no id is given.</summary>
    /// <exception cref="InvalidOperationException">There is no meeting.</exception>
    public static async Task<MeetingInfo> GetMeetingInfoAsync(
        ITurnContext turnContext, string meetingId = null, CancellationToken cancellationToken = default)
    {
        meetingId = MeetingId(turnContext, meetingId);
        return await AskAsync(turnContext, teams => teams.FetchMeetingInfoAsync(meetingId, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Notifies those in a meeting; the turn's when no id is given.</summary>
    /// <exception cref="InvalidOperationException">There is no meeting.</exception>
    public static async Task<MeetingNotificationResponse> SendMeetingNotificationAsync(
        ITurnContext turnContext, MeetingNotificationBase notification, string meetingId = null, CancellationToken cancellationToken = default)
    {
        meetingId = MeetingId(turnContext, meetingId);
        ArgumentNullException.ThrowIfNull(notification);
        return await AskAsync(turnContext, teams => teams.SendMeetingNotificationAsync(meetingId, notification, cancellationToken)).ConfigureAwait(false);
    }

    private static string MeetingId(ITurnContext turnContext, string meetingId) =>
        meetingId ?? turnContext.Activity.TeamsGetMeetingInfo()?.Id
        ?? throw new InvalidOperationException("This method is only valid within the scope of a MS Teams Meeting.");

    private static async Task<T> AskAsync<T>(ITurnContext turnContext, Func<ITeamsOperations, Task<T>> ask)
    {
        using var client = TeamsClient(turnContext);
        return await ask(client.Teams).ConfigureAwait(false);
    }

    private static TeamsConnectorClient TeamsClient(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>() switch
    {
        ConnectorClient client => new TeamsConnectorClient(client.BaseUri, client.Credentials, client.HttpClient, false),
        { } client => new TeamsConnectorClient(client.BaseUri, client.Credentials),
        null => throw new InvalidOperationException("This method requires a connector client."),
    };

    private static async Task<IEnumerable<TeamsChannelAccount>> AllMembersAsync(
        ITurnContext turnContext, string conversationId, CancellationToken cancellationToken)
    {
        if (conversationId is null)
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        }

        var members = await Conversations(turnContext).GetConversationMembersAsync(conversationId, cancellationToken).ConfigureAwait(false);
        return members.Select(AsTeams).ToList();
    }
}
