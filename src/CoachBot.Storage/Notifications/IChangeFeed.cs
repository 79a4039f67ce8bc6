using System.Text;

namespace CoachBot.Storage.Notifications;

/// <summary>
/// Tells every host, this one included, that something has changed. Payloads are ids, never a runner's words or what is known of them: whoever
/// hears reads the database.
/// </summary>
public interface IChangeFeed
{
    /// <summary>
    /// The topic under which subscribers are told, with an empty payload, that notifications may have been missed: read everything again.
    /// Comes after each (re)connection to PostgreSQL; never in process.
    /// </summary>
    const string Everything = "*";

    /// <summary>Whether they can be told: together they hold at most 7,000 bytes (PostgreSQL's limit is 8,000).</summary>
    static bool Fits(string topic, string payload) => Encoding.UTF8.GetByteCount(topic) + Encoding.UTF8.GetByteCount(payload) <= Notification.MostBytes;

    /// <summary>Call it after the change is committed.</summary>
    /// <exception cref="ArgumentException">Topic and payload do not fit.</exception>
    Task PublishAsync(string topic, string payload, CancellationToken cancellation = default);

    /// <summary>The same for the other hosts only: subscribers of this one know already.</summary>
    Task PublishElsewhereAsync(string topic, string payload, CancellationToken cancellation = default);

    /// <summary>Many payloads of one topic in one go.</summary>
    Task PublishManyAsync(string topic, IReadOnlyCollection<string> payloads, CancellationToken cancellation = default);

    /// <summary>
    /// The handler gets every topic, one notification after the other, in the order of arrival. What it throws is logged and goes no further.
    /// </summary>
    IDisposable Subscribe(Func<string, string, Task> handler);
}
