using CoachBot.Channels.Outbound;

namespace CoachBot.Push;

/// <summary>What the coach has said first in our own chat is also pushed, for when the page is closed. Teams knocks by itself.</summary>
internal sealed class PushingMessenger(IOutboundMessenger inner, PushOutbox outbox, PushQueue queue) : IOutboundMessenger
{
    public async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutboundMessage> messages, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var stored = await outbox.StoreAsync([.. messages.Where(message => message.To.ChannelId == Microsoft.Bot.Connector.Channels.Directline)], cancellation);
        var outcomes = await inner.SendAsync(messages, cancellation);
        for (var i = 0; i < messages.Count; i++)
        {
            foreach (var link in stored[messages[i]])
            {
                queue.Add(link, stands: outcomes[i] is SendOutcome.Sent);
            }
        }

        return outcomes;
    }
}
