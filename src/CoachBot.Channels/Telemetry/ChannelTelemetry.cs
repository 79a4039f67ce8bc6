using System.Diagnostics;
using System.Diagnostics.Metrics;
using CoachBot.Channels.Outbound;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace CoachBot.Channels.Telemetry;

/// <summary>The numbers and spans of turns, sockets and what is sent. Tags are channels and outcomes; never a runner, a conversation or a word.</summary>
internal static class ChannelTelemetry
{
    internal const string Name = "CoachBot.Channels";

    internal static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    private static readonly InstrumentAdvice<double> Seconds =
        new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 10] };

    internal static readonly Histogram<double> Turn = Meter.CreateHistogram(
        "coachbot.turn.duration", "s", "One turn with its wait, by channel, type of activity and outcome: done, failed, repeated, cancelled.", advice: Seconds);

    internal static readonly Histogram<double> Wait = Meter.CreateHistogram(
        "coachbot.turn.wait", "s", "What a turn waited for others of its conversation or for a place on this host, by channel.", advice: Seconds);

    private static readonly UpDownCounter<long> Sockets = Meter.CreateUpDownCounter<long>(
        "coachbot.stream.sockets", "{socket}", "Chats that are open on this host.");

    private static readonly Histogram<double> Send = Meter.CreateHistogram(
        "coachbot.outbound.duration", "s", "Handing a batch of messages that the coach sends first to their channel, by channel.", advice: Seconds);

    private static readonly Counter<long> Outbound = Meter.CreateCounter<long>(
        "coachbot.outbound.messages", "{message}", "Messages that the coach sent first, by channel and outcome: sent, retryAfter, transient, ambiguous, unreachable, rejected.");

    internal static void Socket(int change) => Sockets.Add(change);

    internal static void Sent(string channelId, IReadOnlyList<SendOutcome> outcomes, TimeSpan took)
    {
        var channel = new KeyValuePair<string, object?>("channel", ChannelOf(channelId));
        Send.Record(took.TotalSeconds, channel);
        if (!Outbound.Enabled)
        {
            return;
        }

        foreach (var (outcome, count) in outcomes.CountBy(Code))
        {
            Outbound.Add(count, channel, new("outcome", outcome));
        }
    }

    /// <summary>A few names, whatever an activity calls its channel.</summary>
    internal static string ChannelOf(string? channelId) => channelId is BotChannels.Directline or BotChannels.Msteams or BotChannels.Emulator or BotChannels.Webchat ? channelId : "other";

    private static string Code(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Sent => "sent",
        SendOutcome.RetryAfter => "retryAfter",
        SendOutcome.Transient => "transient",
        SendOutcome.Ambiguous => "ambiguous",
        SendOutcome.Unreachable => "unreachable",
        _ => "rejected",
    };
}
