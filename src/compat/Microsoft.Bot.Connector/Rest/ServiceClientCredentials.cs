namespace Microsoft.Rest;

/// <summary>Puts credentials onto requests.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Prepares the credentials for a client.</summary>
    public virtual void InitializeServiceClient<T>(ServiceClient<T> client)
        where T : ServiceClient<T>
    {
    }

    /// <summary>Puts the credentials onto a request.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
