namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connectors for one identity.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A connector.</summary>
    /// <param name="serviceUrl">Where the channel takes calls.</param>
    /// <param name="audience">The OAuth scope to call with.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
