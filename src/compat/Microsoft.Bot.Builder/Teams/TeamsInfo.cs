using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams who is in a conversation.</summary>
public static partial class TeamsInfo
{
    /// <summary>A member of the turn's conversation, or of its team.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id is { } team
            ? GetTeamMemberAsync(turnContext, userId, team, cancellationToken)
            : MemberAsync(turnContext, userId, turnContext.Activity.Conversation?.Id, cancellationToken);

    /// <summary>A member of a team; of the turn's team when no id is given.</summary>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default) =>
        MemberAsync(turnContext, userId, TeamId(turnContext, teamId), cancellationToken);

    /// <summary>Who is in the turn's conversation, or in its team, page by page.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id is { } team
            ? GetPagedTeamMembersAsync(turnContext, team, continuationToken, pageSize, cancellationToken)
            : MembersAsync(turnContext, turnContext.Activity.Conversation?.Id, continuationToken, pageSize, cancellationToken);

    /// <summary>Who is in a team, page by page.</summary>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext, string teamId = null, string continuationToken = default, int? pageSize = default,
        CancellationToken cancellationToken = default) =>
        MembersAsync(turnContext, TeamId(turnContext, teamId), continuationToken, pageSize, cancellationToken);

    private static string TeamId(ITurnContext turnContext, string teamId) =>
        teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
        ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static IConversations Conversations(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>()?.Conversations
        ?? throw new InvalidOperationException("This method requires a connector client.");

    private static async Task<TeamsChannelAccount> MemberAsync(
        ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken)
    {
        if (conversationId is null)
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        }

        if (userId is null)
        {
            throw new InvalidOperationException("The GetMember operation needs a valid user Id.");
        }

        // The interface of conversations lacks the question for one member; a connector of another make is asked for all.
        if (Conversations(turnContext) is Conversations conversations)
        {
            return AsTeams(await conversations.GetConversationMemberAsync(userId, conversationId, cancellationToken).ConfigureAwait(false));
        }

        var members = await Conversations(turnContext).GetConversationMembersAsync(conversationId, cancellationToken).ConfigureAwait(false);
        return AsTeams(members.First(member => member.Id == userId));
    }

    private static async Task<TeamsPagedMembersResult> MembersAsync(
        ITurnContext turnContext, string conversationId, string continuationToken, int? pageSize, CancellationToken cancellationToken)
    {
        if (conversationId is null)
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        }

        var page = await Conversations(turnContext)
            .GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult { ContinuationToken = page.ContinuationToken, Members = page.Members?.Select(AsTeams).ToList() };
    }

    internal static TeamsChannelAccount AsTeams(ChannelAccount account) =>
        account as TeamsChannelAccount ?? JObject.FromObject(account).ToObject<TeamsChannelAccount>();
}
