using System.Collections;
using System.Diagnostics;
using CoachBot.Storage.Telemetry;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Activity = System.Diagnostics.Activity;

namespace CoachBot.Channels.Telemetry;

/// <summary>
/// One turn as those see it who run the coach: a span, a number, and what its log lines have in common. A turn that another host takes up
/// again has the same activity.
/// </summary>
internal sealed class ObservedTurn : IDisposable
{
    internal const string Done = "done";
    internal const string Failed = "failed";
    internal const string Repeated = "repeated";
    internal const string Cancelled = "cancelled";

    private readonly string channel;
    private readonly long began = Stopwatch.GetTimestamp();
    private readonly Activity? span;
    private readonly IDisposable? scope;
    private string type = "unknown";
    private string outcome = Cancelled;

    private ObservedTurn(string channelId, Correlation correlation, ILogger logger)
    {
        channel = ChannelTelemetry.ChannelOf(channelId);
        span = ChannelTelemetry.Source.StartActivity("turn", ActivityKind.Consumer);
        span?.SetTag("coachbot.channel", channel).SetTag("coachbot.activity", correlation.Activity);
        scope = logger.BeginScope(correlation);
    }

    public static ObservedTurn Begin(string channelId, string conversationId, string? activityId, Pseudonyms names, ILogger logger) =>
        new(channelId, new Correlation(names.Of("conversation", conversationId), activityId is null ? "none" : IsPlain(activityId) ? activityId : names.Of("activity", activityId)), logger);

    /// <summary>Its time has come, and what it is about is known.</summary>
    public void Entered(string? activityType)
    {
        type = activityType is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Invoke or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate ? activityType : "other";
        ChannelTelemetry.Wait.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new KeyValuePair<string, object?>("channel", channel));
        span?.AddEvent(new ActivityEvent("entered")).SetTag("coachbot.activity.type", type);
    }

    public void End(string how, Exception? error = null)
    {
        outcome = how;
        if (how == Failed)
        {
            span?.SetStatus(ActivityStatusCode.Error, error?.GetType().Name);
        }
    }

    public void Dispose()
    {
        ChannelTelemetry.Turn.Record(
            Stopwatch.GetElapsedTime(began).TotalSeconds,
            new KeyValuePair<string, object?>("channel", channel), new KeyValuePair<string, object?>("type", type), new KeyValuePair<string, object?>("outcome", outcome));
        span?.SetTag("coachbot.outcome", outcome).Dispose();
        scope?.Dispose();
    }

    private static bool IsPlain(string id) => id.Length <= 64 && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or ':' or '|' or '_');

    /// <summary>What stands beside each log line of a turn, where the log shows scopes.</summary>
    internal sealed record Correlation(string Conversation, string Activity) : IReadOnlyList<KeyValuePair<string, object?>>
    {
        public int Count => 2;

        public KeyValuePair<string, object?> this[int index] => index switch
        {
            0 => new("conversation", Conversation),
            1 => new("activity", Activity),
            _ => throw new ArgumentOutOfRangeException(nameof(index)),
        };

        public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
        {
            yield return this[0];
            yield return this[1];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public override string ToString() => $"conversation:{Conversation} activity:{Activity}";
    }
}
