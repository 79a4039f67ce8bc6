using System.Diagnostics;
using CoachBot.Channels.Telemetry;
using Microsoft.Extensions.Logging;

namespace CoachBot.Channels.Outbound;

/// <summary>Sends each message by the way of its channel.</summary>
internal sealed partial class OutboundMessenger(IEnumerable<IChannelSender> senders, ILogger<OutboundMessenger> logger) : IOutboundMessenger
{
    private readonly IChannelSender[] senders = [.. senders];

    public async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutboundMessage> messages, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var outcomes = new SendOutcome[messages.Count];
        foreach (var channel in messages.Select((message, index) => (message, index)).GroupBy(each => each.message.To.ChannelId))
        {
            var batch = channel.ToArray();
            var sent = await ObserveAsync(channel.Key, [.. batch.Select(each => each.message)], cancellation).ConfigureAwait(false);
            for (var i = 0; i < batch.Length; i++)
            {
                outcomes[batch[i].index] = sent[i];
            }
        }

        return outcomes;
    }

    private async Task<IReadOnlyList<SendOutcome>> ObserveAsync(string channelId, IReadOnlyList<OutboundMessage> messages, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        using var span = ChannelTelemetry.Source.StartActivity("send", ActivityKind.Producer);
        span?.SetTag("coachbot.channel", ChannelTelemetry.ChannelOf(channelId)).SetTag("coachbot.messages", messages.Count);
        var outcomes = await SendAsync(channelId, messages, cancellation).ConfigureAwait(false);
        span?.SetTag("coachbot.sent", outcomes.Count(outcome => outcome is SendOutcome.Sent));
        ChannelTelemetry.Sent(channelId, outcomes, Stopwatch.GetElapsedTime(began));
        return outcomes;
    }

    private async Task<IReadOnlyList<SendOutcome>> SendAsync(string channelId, IReadOnlyList<OutboundMessage> messages, CancellationToken cancellation)
    {
        if (Array.Find(senders, sender => sender.Serves(channelId)) is not { } sender)
        {
            return All(messages.Count, new SendOutcome.Unreachable("channelNotConfigured"));
        }

        try
        {
            return await sender.SendAsync(messages, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.Failed(logger, error, messages.Count);
            return All(messages.Count, new SendOutcome.Ambiguous(error.GetType().Name));
        }
    }

    private static SendOutcome[] All(int count, SendOutcome outcome)
    {
        var outcomes = new SendOutcome[count];
        Array.Fill(outcomes, outcome);
        return outcomes;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Sending {Count} messages failed")]
        public static partial void Failed(ILogger logger, Exception error, int count);
    }
}

/// <summary>One channel's way out.</summary>
internal interface IChannelSender
{
    bool Serves(string channelId);

    Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutboundMessage> messages, CancellationToken cancellation);
}
