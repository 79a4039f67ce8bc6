using Microsoft.Extensions.Logging;

namespace CoachBot.Storage.Notifications;

/// <summary>For the embedded database, which has one host.</summary>
internal sealed class InProcessChangeFeed(ILogger<InProcessChangeFeed> logger) : IChangeFeed
{
    private readonly Subscribers subscribers = new(logger);

    public Task PublishAsync(string topic, string payload, CancellationToken cancellation = default)
    {
        Notification.Check(topic, payload);
        subscribers.Tell(topic, payload);
        return Task.CompletedTask;
    }

    public Task PublishElsewhereAsync(string topic, string payload, CancellationToken cancellation = default)
    {
        Notification.Check(topic, payload);
        return Task.CompletedTask;
    }

    public Task PublishManyAsync(string topic, IReadOnlyCollection<string> payloads, CancellationToken cancellation = default)
    {
        foreach (var payload in payloads)
        {
            Notification.Check(topic, payload);
            subscribers.Tell(topic, payload);
        }

        return Task.CompletedTask;
    }

    public IDisposable Subscribe(Func<string, string, Task> handler) => subscribers.Add(handler);
}
