namespace CoachBot.Channels.Connector;

/// <summary>
/// Around calls that go by the SDK, which knows nothing of it: how patient they are, and what the channel answered last. A turn waits for
/// a passing fault; a batch of reminders does not, since its queue waits better.
/// </summary>
internal sealed class ConnectorCall : IDisposable
{
    private static readonly AsyncLocal<ConnectorCall?> Ambient = new();

    private ConnectorCall() => Ambient.Value = this;

    public static ConnectorCall? Current => Ambient.Value;

    public ConnectorAnswer? Answer { get; set; }

    /// <summary>Calls from here on are tried once, and their answers are noted here.</summary>
    public static ConnectorCall TriedOnce() => new();

    public void Dispose() => Ambient.Value = null;
}
