namespace CoachBot.Channels.Connector;

/// <summary>The SDK asks for an HttpClient without a name; it gets the one with our handlers.</summary>
internal sealed class ConnectorClients(IHttpClientFactory clients) : IHttpClientFactory
{
    /// <summary>Calls to channels, and the keys that their tokens are checked with.</summary>
    public const string Calls = "coachbot.connector";

    /// <summary>The token service.</summary>
    public const string Tokens = "coachbot.tokens";

    /// <summary>Files that runners send.</summary>
    public const string Files = "coachbot.files";

    public HttpClient CreateClient(string name) => clients.CreateClient(Calls);
}
