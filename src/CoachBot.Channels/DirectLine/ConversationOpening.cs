using CoachBot.Storage.Channels;
using CoachBot.Storage.Conversations;
using NodaTime;

namespace CoachBot.Channels.DirectLine;

/// <summary>Opens a runner's conversation, and notes it as the place where the coach can reach that runner.</summary>
internal sealed class ConversationOpening(IConversationStore conversations, IAddressBook addresses, IClock clock)
{
    /// <summary>True when it is new.</summary>
    /// <exception cref="ForeignConversationException">It belongs to another runner.</exception>
    public async Task<bool> OpenAsync(Grant grant, CancellationToken cancellation)
    {
        // A runner who has had everything erased goes on in a conversation of the same name, and clients that were in the old one with their
        // watermark. It never goes back: nobody says something each millisecond, so the old one never came as far as now.
        var after = clock.GetCurrentInstant().ToUnixTimeMilliseconds();
        var created = await conversations.OpenAsync(grant.ConversationId, grant.Runner, after, cancellation).ConfigureAwait(false);
        await addresses.UpsertAsync(
            new RunnerAddress(grant.Runner, Coach.ChannelId, grant.Runner.Value, grant.ConversationId, Coach.ServiceUrl, Coach.Id),
            cancellation).ConfigureAwait(false);
        return created;
    }
}
