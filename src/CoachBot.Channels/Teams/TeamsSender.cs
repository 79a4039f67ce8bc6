using CoachBot.Channels.Connector;
using CoachBot.Channels.Outbound;
using CoachBot.Storage.Channels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Polly.Timeout;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace CoachBot.Channels.Teams;

/// <summary>Speaks first in Teams. Each message is tried once here, since the queue it comes from waits better; the table says what its outcome is.</summary>
internal sealed partial class TeamsSender(
    AdapterWithErrorHandler adapter, TeamsOptions options, IAddressBook addresses, SendLimits limits, ILogger<TeamsSender> logger) : IChannelSender
{
    /// <summary>Calls at a time; a channel answers in some 200 ms.</summary>
    private const int AtOnce = 16;

    public bool Serves(string channelId) => channelId is BotChannels.Msteams or BotChannels.Emulator;

    public async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutboundMessage> messages, CancellationToken cancellation)
    {
        var outcomes = new SendOutcome[messages.Count];

        // One runner's messages go one after the other, in the order given.
        var lanes = Enumerable.Range(0, messages.Count).GroupBy(i => messages[i].To.Runner);
        await Parallel.ForEachAsync(lanes, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (lane, stop) =>
        {
            foreach (var i in lane)
            {
                outcomes[i] = await SendAsync(messages[i], stop).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        return outcomes;
    }

    private async Task<SendOutcome> SendAsync(OutboundMessage message, CancellationToken cancellation)
    {
        if (!options.Enabled && message.To.ChannelId == BotChannels.Msteams && !new Uri(message.To.ServiceUrl).IsLoopback)
        {
            return new SendOutcome.Rejected("channelNotConfigured"); // not the runner's doing: their address stays on
        }

        var thread = message.To.ConversationId.Length > 0 ? message.To.ConversationId : message.To.ChannelUserId;
        if (limits.Wait(thread) is { } rest)
        {
            return new SendOutcome.RetryAfter(rest);
        }

        await limits.EnterAsync(message.To.TenantId, cancellation).ConfigureAwait(false);
        var attempt = new SendAttempt(adapter, options, message);
        var outcome = await attempt.SendAsync(cancellation).ConfigureAwait(false);
        if (attempt.Began is { } conversation)
        {
            await addresses.UpsertAsync(message.To with { ConversationId = conversation }, cancellation).ConfigureAwait(false);
        }

        if (outcome is SendOutcome.RetryAfter(var delay))
        {
            var longer = limits.Rest(thread, delay);
            return new SendOutcome.RetryAfter(longer);
        }

        if (outcome is SendOutcome.Sent)
        {
            limits.Settled(thread);
        }
        else
        {
            Log.NotSent(logger, outcome);
        }

        return outcome;
    }

    /// <summary>What an exception says about whether the message may have arrived.</summary>
    internal static SendOutcome Outcome(Exception error) => error switch
    {
        HttpRequestException failure when ConnectorHandler.NeverLeft(failure) => new SendOutcome.Transient("notConnected"),
        HttpRequestException or IOException => new SendOutcome.Ambiguous("connectionBroken"),
        TimeoutRejectedException or TaskCanceledException => new SendOutcome.Ambiguous("timeout"),
        Microsoft.Identity.Client.MsalServiceException => new SendOutcome.Transient("noToken"),
        Microsoft.Identity.Client.MsalException => new SendOutcome.Rejected("noToken"),
        _ => new SendOutcome.Ambiguous(error.GetType().Name),
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A message was not sent: {Outcome}")]
        public static partial void NotSent(ILogger logger, SendOutcome outcome);
    }
}
