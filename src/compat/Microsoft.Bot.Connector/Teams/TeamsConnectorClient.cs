using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Teams's connector over HTTP, as far as it goes beyond other channels'.</summary>
public class TeamsConnectorClient : ServiceClient<TeamsConnectorClient>, ITeamsConnectorClient
{
    /// <summary>Creates a client with credentials over handlers.</summary>
    public TeamsConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Calls = new ConnectorClient(baseUri, credentials ?? throw new ArgumentNullException(nameof(credentials)), HttpClient, disposeHttpClient: false);
        Teams = new TeamsOperations(this);
    }

    /// <summary>Creates a client with credentials over handlers.</summary>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Calls = new ConnectorClient(baseUri, credentials ?? throw new ArgumentNullException(nameof(credentials)), HttpClient, disposeHttpClient: false);
        Teams = new TeamsOperations(this);
    }

    /// <summary>Creates a client with credentials over an HttpClient.</summary>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : base(httpClient, disposeHttpClient)
    {
        Calls = new ConnectorClient(baseUri, credentials ?? throw new ArgumentNullException(nameof(credentials)), HttpClient, disposeHttpClient: false);
        Teams = new TeamsOperations(this);
    }

    /// <inheritdoc/>
    public Uri BaseUri
    {
        get => Calls.BaseUri;
        set => Calls.BaseUri = value;
    }

    /// <inheritdoc/>
    public JsonSerializerSettings SerializationSettings => Calls.SerializationSettings;

    /// <inheritdoc/>
    public JsonSerializerSettings DeserializationSettings => Calls.DeserializationSettings;

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials => Calls.Credentials;

    /// <inheritdoc/>
    public virtual ITeamsOperations Teams { get; private set; }

    // One client for all calls: addresses, bodies and failures are alike.
    internal ConnectorClient Calls { get; }
}
