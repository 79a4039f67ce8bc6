using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder;

/// <summary>A channel's API behind a cloud's rules.</summary>
public class CloudChannelServiceHandler : ChannelServiceHandlerBase
{
    private readonly BotFrameworkAuthentication _auth;

    /// <summary>Creates a handler.</summary>
    public CloudChannelServiceHandler(BotFrameworkAuthentication auth)
    {
        _auth = auth ?? throw new ArgumentNullException(nameof(auth));
    }

    internal override Task<ClaimsIdentity> AuthenticateAsync(string authHeader, CancellationToken cancellationToken) =>
        _auth.AuthenticateChannelRequestAsync(authHeader, cancellationToken);
}
