using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace CoachBot.Storage.Notifications;

/// <summary>Each subscriber has its own queue, so that a slow one holds up nobody else.</summary>
internal sealed partial class Subscribers(ILogger logger)
{
    private readonly ILogger logger = logger;
    private readonly ConcurrentDictionary<Subscription, byte> subscriptions = new();

    public IDisposable Add(Func<string, string, Task> handler)
    {
        var subscription = new Subscription(this, handler);
        subscriptions[subscription] = 0;
        return subscription;
    }

    public void Tell(string topic, string payload)
    {
        foreach (var subscription in subscriptions.Keys)
        {
            subscription.Tell(topic, payload);
        }
    }

    private sealed partial class Subscription : IDisposable
    {
        private readonly Channel<(string Topic, string Payload)> queue =
            Channel.CreateUnbounded<(string, string)>(new UnboundedChannelOptions { SingleReader = true });

        private readonly Subscribers owner;
        private readonly Func<string, string, Task> handler;

        public Subscription(Subscribers owner, Func<string, string, Task> handler)
        {
            this.owner = owner;
            this.handler = handler;
            _ = PumpAsync();
        }

        public void Tell(string topic, string payload) => queue.Writer.TryWrite((topic, payload));

        public void Dispose()
        {
            owner.subscriptions.TryRemove(this, out _);
            queue.Writer.TryComplete();
        }

        private async Task PumpAsync()
        {
            await foreach (var (topic, payload) in queue.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                try
                {
                    await handler(topic, payload);
                }
                catch (Exception e)
                {
                    Log.HandlerFailed(owner.logger, topic, e.GetType().Name);
                }
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A subscriber failed on a notification of {Topic}: {Error}")]
        public static partial void HandlerFailed(ILogger logger, string topic, string error);
    }
}
