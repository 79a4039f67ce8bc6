namespace Microsoft.Rest;

/// <summary>A group of a client's operations.</summary>
/// <typeparam name="TClient">The client.</typeparam>
public interface IServiceOperations<TClient>
    where TClient : ServiceClient<TClient>
{
    /// <summary>The client.</summary>
    TClient Client { get; }
}
