using System.Collections.Concurrent;
using CoachBot.Channels.Telemetry;
using CoachBot.Storage.Conversations;
using CoachBot.Storage.Notifications;
using Microsoft.Extensions.Hosting;

namespace CoachBot.Channels.DirectLine;

/// <summary>The sockets open on this host, by conversation; wakes them when the change feed says that there is something to read.</summary>
internal sealed class ConversationStreams(IChangeFeed feed) : IHostedService
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<StreamSignal, byte>> streams = new();
    private IDisposable? subscription;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = feed.Subscribe(OnChange);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        subscription?.Dispose();
        return Task.CompletedTask;
    }

    public StreamSignal Join(string conversationId)
    {
        var signal = new StreamSignal();
        lock (streams)
        {
            streams.GetOrAdd(conversationId, _ => new()).TryAdd(signal, 0);
        }

        ChannelTelemetry.Socket(1);
        return signal;
    }

    public void Leave(string conversationId, StreamSignal signal)
    {
        ChannelTelemetry.Socket(-1);
        lock (streams)
        {
            if (streams.TryGetValue(conversationId, out var joined) && joined.TryRemove(signal, out _) && joined.IsEmpty)
            {
                streams.TryRemove(conversationId, out _);
            }
        }
    }

    /// <summary>What this host has just stored: its own sockets get it as it is, those of other hosts are told to read.</summary>
    public Task TellAsync(string conversationId, IReadOnlyList<StoredActivity> activities, CancellationToken cancellation)
    {
        if (streams.TryGetValue(conversationId, out var joined))
        {
            foreach (var (signal, _) in joined)
            {
                signal.Offer(activities);
            }
        }

        return feed.PublishElsewhereAsync(StreamTopics.Chat, conversationId, cancellation);
    }

    /// <summary>What is stored nowhere, since the conversation is gone.</summary>
    /// <param name="elsewhere">Also to the sockets of other hosts, word for word: for a goodbye, which is short and says nothing of whom it is said to.</param>
    public async Task ShowAsync(string conversationId, IReadOnlyList<NewActivity> activities, bool elsewhere, CancellationToken cancellation)
    {
        foreach (var activity in activities)
        {
            Show(conversationId, activity.Json);
            var payload = $"{conversationId}\n{activity.Json}";
            if (elsewhere && IChangeFeed.Fits(StreamTopics.Goodbye, payload))
            {
                await feed.PublishElsewhereAsync(StreamTopics.Goodbye, payload, cancellation).ConfigureAwait(false);
            }
        }
    }

    private void Show(string conversationId, string activity)
    {
        if (streams.TryGetValue(conversationId, out var joined))
        {
            Wake(joined, signal => signal.Show(activity));
        }
    }

    private Task OnChange(string topic, string payload)
    {
        switch (topic)
        {
            case StreamTopics.Chat when streams.TryGetValue(payload, out var joined):
                Wake(joined, signal => signal.Raise());
                break;
            case StreamTopics.Typing when streams.TryGetValue(payload, out var joined):
                Wake(joined, signal => signal.RaiseTyping());
                break;
            case StreamTopics.Goodbye when payload.Split('\n', 2) is [var conversation, var activity]:
                Show(conversation, activity);
                break;
            case IChangeFeed.Everything:
                foreach (var joined in streams.Values)
                {
                    Wake(joined, signal => signal.Raise());
                }

                break;
        }

        return Task.CompletedTask;
    }

    private static void Wake(ConcurrentDictionary<StreamSignal, byte> joined, Action<StreamSignal> wake)
    {
        foreach (var (signal, _) in joined)
        {
            wake(signal);
        }
    }
}
