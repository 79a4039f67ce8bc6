using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>A channel's connector over HTTP.</summary>
public partial class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    private static readonly ProductInfoHeaderValue[] _userAgent =
    [
        new("Microsoft-BotFramework", "4.0"),
        new($"(BotBuilder .Net; {Environment.Version})"),
    ];

    // There is a client for every turn, and an HttpClient for all of them.
    private static readonly ConditionalWeakTable<HttpClient, object> _introduced = new();

    // Made for who looks at them; a client whose settings nobody saw reads and writes with what all share.
    private JsonSerializerSettings _writing;
    private JsonSerializerSettings _reading;

    /// <summary>Creates a client with an app's credentials.</summary>
    /// <param name="baseUri">The service URL.</param>
    /// <param name="microsoftAppId">The app id, a GUID.</param>
    /// <param name="microsoftAppPassword">The app's secret.</param>
    /// <param name="handlers">Handlers that calls go through.</param>
    public ConnectorClient(Uri baseUri, string microsoftAppId = null, string microsoftAppPassword = null, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), handlers)
    {
    }

    /// <summary>Creates a client with credentials.</summary>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, params DelegatingHandler[] handlers)
        : base(handlers)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials;
        Initialize();
    }

    /// <summary>Creates a client with credentials over an HttpClient, which stays the caller's when one is given.</summary>
    public ConnectorClient(
        Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient = true)
        : base(customHttpClient, disposeHttpClient)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        Initialize();
    }

    /// <summary>Creates a client with credentials over handlers.</summary>
    public ConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        BaseUri = new Uri("https://api.botframework.com");
        Initialize();
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; set; }

    /// <inheritdoc/>
    public JsonSerializerSettings SerializationSettings => _writing ??= RestJson.Writing();

    /// <inheritdoc/>
    public JsonSerializerSettings DeserializationSettings => _reading ??= RestJson.Reading();

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials { get; private set; }

    /// <inheritdoc/>
    public virtual IAttachments Attachments { get; private set; }

    /// <inheritdoc/>
    public virtual IConversations Conversations { get; private set; }

    /// <summary>Adds what every call says of its sender, unless it is there.</summary>
    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        lock (httpClient.DefaultRequestHeaders)
        {
            foreach (var product in _userAgent)
            {
                if (!httpClient.DefaultRequestHeaders.UserAgent.Contains(product))
                {
                    httpClient.DefaultRequestHeaders.UserAgent.Add(product);
                }
            }

            httpClient.DefaultRequestHeaders.ExpectContinue = false;
            if (httpClient.DefaultRequestHeaders.Accept.Count == 0)
            {
                httpClient.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
            }
        }
    }

    private void Initialize()
    {
        Attachments = new Attachments(this);
        Conversations = new Conversations(this);
        if (!_introduced.TryGetValue(HttpClient, out _))
        {
            AddDefaultRequestHeaders(HttpClient);
            _introduced.AddOrUpdate(HttpClient, HttpClient);
        }
    }
}
