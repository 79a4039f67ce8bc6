using CoachBot.Channels.Outbound;

namespace CoachBot.Push;

/// <summary>What the coach has said first in our own chat is also pushed, for when the page is closed. Teams knocks by itself.</summary>
internal sealed class PushingMessenger(IOutboundMessenger inner, PushQueue queue) : IOutboundMessenger
{
    public async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutboundMessage> messages, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var outcomes = await inner.SendAsync(messages, cancellation);
        for (var i = 0; i < messages.Count; i++)
        {
            if (outcomes[i] is SendOutcome.Sent && messages[i].To.ChannelId == Microsoft.Bot.Connector.Channels.Directline)
            {
                queue.Add(messages[i].To.Runner, messages[i].Id, messages[i].Activity);
            }
        }

        return outcomes;
    }
}
