using CoachBot.Storage.Channels;
using CoachBot.Storage.Conversations;

namespace CoachBot.Channels.DirectLine;

/// <summary>Opens a runner's conversation, and notes it as the place where the coach can reach that runner.</summary>
internal sealed class ConversationOpening(IConversationStore conversations, IAddressBook addresses)
{
    /// <summary>True when it is new.</summary>
    /// <exception cref="ForeignConversationException">It belongs to another runner.</exception>
    public async Task<bool> OpenAsync(Grant grant, CancellationToken cancellation)
    {
        var created = await conversations.OpenAsync(grant.ConversationId, grant.Runner, cancellation).ConfigureAwait(false);
        await addresses.UpsertAsync(
            new RunnerAddress(grant.Runner, Coach.ChannelId, grant.Runner.Value, grant.ConversationId, Coach.ServiceUrl, Coach.Id),
            cancellation).ConfigureAwait(false);
        return created;
    }
}
