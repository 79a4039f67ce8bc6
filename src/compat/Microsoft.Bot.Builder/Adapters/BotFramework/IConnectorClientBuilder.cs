using System.Security.Claims;
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder;

/// <summary>Makes connectors for turns.</summary>
public interface IConnectorClientBuilder
{
    /// <summary>A connector of a service URL, with the credentials of the bot that the claims name.</summary>
    Task<IConnectorClient> CreateConnectorClientAsync(
        string serviceUrl, ClaimsIdentity claimsIdentity, string audience, CancellationToken cancellationToken = default);
}
