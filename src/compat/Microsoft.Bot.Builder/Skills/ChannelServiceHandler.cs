using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder;

/// <summary>A channel's API behind a credential provider.</summary>
public class ChannelServiceHandler : ChannelServiceHandlerBase
{
    private readonly AuthenticationConfiguration _authConfiguration;
    private readonly IChannelProvider _channelProvider;
    private readonly ICredentialProvider _credentialProvider;
    private BotFrameworkAuthentication _auth;

    /// <summary>Creates a handler.</summary>
    public ChannelServiceHandler(
        ICredentialProvider credentialProvider, AuthenticationConfiguration authConfiguration, IChannelProvider channelProvider = null)
    {
        _credentialProvider = credentialProvider ?? throw new ArgumentNullException(nameof(credentialProvider));
        _authConfiguration = authConfiguration ?? throw new ArgumentNullException(nameof(authConfiguration));
        _channelProvider = channelProvider;
    }

    internal override async Task<ClaimsIdentity> AuthenticateAsync(string authHeader, CancellationToken cancellationToken)
    {
        var service = _channelProvider is null ? null : await _channelProvider.GetChannelServiceAsync().ConfigureAwait(false);
        _auth ??= BotFrameworkAuthenticationFactory.Create(
            service, true, null, null, null, null, null, null, null, new ProvidedCredentials(_credentialProvider), _authConfiguration, null, null);
        return await _auth.AuthenticateChannelRequestAsync(authHeader, cancellationToken).ConfigureAwait(false);
    }
}
