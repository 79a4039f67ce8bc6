namespace CoachBot.Storage.Notifications;

/// <summary>What goes over the wire: who sent it, topic and payload, in lines.</summary>
internal readonly record struct Notification(string Sender, string Topic, string Payload)
{
    public const int MostBytes = 7_000;

    public static void Check(string topic, string payload)
    {
        if (topic.Length == 0 || topic == IChangeFeed.Everything || topic.Contains('\n'))
        {
            throw new ArgumentException("A topic is one line, not empty and not the reserved one.", nameof(topic));
        }

        if (!IChangeFeed.Fits(topic, payload))
        {
            throw new ArgumentException($"A notification holds ids, at most {MostBytes} bytes.", nameof(payload));
        }
    }

    public static Notification? Parse(string wire)
    {
        var parts = wire.Split('\n', 3);
        return parts.Length == 3 ? new Notification(parts[0], parts[1], parts[2]) : null;
    }

    public override string ToString() => $"{Sender}\n{Topic}\n{Payload}";
}
