using CoachBot.Storage.Channels;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Outbound;

/// <summary>
/// The only way by which the coach speaks first. One interface, since the calls behind it are what changes when the Bot Framework SDK
/// gives way to its successor.
/// </summary>
public interface IOutboundMessenger
{
    /// <summary>
    /// Sends each message to its runner's address; answers in the order given. A message's id makes it idempotent where the channel is our
    /// own: sent twice, it stands once.
    /// </summary>
    Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutboundMessage> messages, CancellationToken cancellation = default);
}

/// <param name="Id">Unique per runner, kind and date.</param>
public sealed record OutboundMessage(RunnerAddress To, string Id, Activity Activity);
