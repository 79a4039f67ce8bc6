using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who called, and how to answer them.</summary>
public class AuthenticateRequestResult
{
    /// <summary>The OAuth scope to answer with.</summary>
    public string Audience { get; set; }

    /// <summary>Who called.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>Who called, as a URI for Activity.CallerId; see CallerIdConstants.</summary>
    public string CallerId { get; set; }

    /// <summary>Makes connectors to answer with.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}
