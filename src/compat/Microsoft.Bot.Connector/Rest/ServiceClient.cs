namespace Microsoft.Rest;

/// <summary>A client of a REST service.</summary>
/// <typeparam name="T">The client itself.</typeparam>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool _disposeHttpClient;
    private bool _disposed;

    /// <summary>Creates a client with an HttpClient of its own.</summary>
    protected ServiceClient()
        : this(new HttpClient(), true)
    {
    }

    /// <summary>Creates a client over an HttpClient.</summary>
    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        HttpClient = httpClient ?? new HttpClient();
        _disposeHttpClient = disposeHttpClient || httpClient is null;
    }

    /// <summary>Creates a client over handlers; each but the last hands on to the next.</summary>
    protected ServiceClient(params DelegatingHandler[] handlers)
        : this(new HttpClient(Chain(new HttpClientHandler(), handlers)), true)
    {
    }

    /// <summary>Creates a client over a root handler and handlers before it.</summary>
    protected ServiceClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(new HttpClient(Chain(rootHandler, handlers)), true)
    {
    }

    /// <summary>The HttpClient that calls go through.</summary>
    public HttpClient HttpClient { get; protected set; }

    // Null tries nothing again.
    internal TransientFaultHandling.RetryPolicy RetryPolicy { get; private set; }

    /// <summary>Says which calls are tried again.</summary>
    /// <param name="retryPolicy">The policy; null for no retries.</param>
    public virtual void SetRetryPolicy(TransientFaultHandling.RetryPolicy retryPolicy) => RetryPolicy = retryPolicy;

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes of the HttpClient, when it is the client's own.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !_disposed && _disposeHttpClient)
        {
            HttpClient.Dispose();
        }

        _disposed = true;
    }

    private static HttpMessageHandler Chain(HttpMessageHandler root, DelegatingHandler[] handlers)
    {
        var first = root;
        foreach (var handler in handlers.Reverse())
        {
            handler.InnerHandler = first;
            first = handler;
        }

        return first;
    }
}
