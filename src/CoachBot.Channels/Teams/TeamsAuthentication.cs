using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace CoachBot.Channels.Teams;

/// <summary>
/// The SDK's checks, and what it leaves to the bot: which channels there are, whose tenant it serves, whether an emulator may call, and
/// where answers may go. Whatever does not fit is an <see cref="UnauthorizedAccessException"/>, which the adapter answers with 401.
/// </summary>
internal sealed class TeamsAuthentication(BotFrameworkAuthentication inner, TeamsOptions options, string channelIssuer) : BotFrameworkAuthentication
{
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        AuthenticateRequestResult result;
        try
        {
            result = await inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not (UnauthorizedAccessException or OperationCanceledException))
        {
            // The keys cannot be had, or the token breaks the parser: nobody gets in on that.
            throw new UnauthorizedAccessException("The token could not be checked.", error);
        }

        var fromChannel = !options.Enabled || result.ClaimsIdentity.FindFirst(AuthenticationConstants.IssuerClaim)?.Value == channelIssuer;
        Require(fromChannel || options.AllowEmulator, "emulator tokens are not allowed here");
        Require(IsServed(activity.ChannelId, fromChannel), "the channel is not served");
        Require(IsAddress(activity.ServiceUrl), "the service URL is none");
        Require(activity.Conversation?.Id is { Length: > 0 } && activity.From?.Id is { Length: > 0 }, "the activity names no sender or conversation");
        Require(IsOwnTenant(activity), "the tenant is another one");
        Require(Array.TrueForAll([activity.Id, activity.ReplyToId, activity.Conversation!.Id], IsName), "an id is none that a channel gives, and nobody could be answered under it");
        return result;
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("There are no streaming connections.");

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => inner.CreateConnectorFactory(claimsIdentity);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    public override string GetOriginatingAudience() => inner.GetOriginatingAudience();

    /// <summary>Never Direct Line by way of the bot service: its clients choose their user ids, and ours of the same name are runners.</summary>
    private bool IsServed(string? channelId, bool fromChannel) => channelId == BotChannels.Msteams
        || (channelId == BotChannels.Emulator && (!fromChannel || !options.Enabled));

    /// <summary>
    /// A channel has a name, and no address within somebody's network. Without authentication nothing vouches for it, so that answers go no
    /// further than this machine.
    /// </summary>
    private bool IsAddress(string? serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && (url.IsLoopback ? url.Scheme is "http" or "https" : options.Enabled && url is { Scheme: "https", HostNameType: UriHostNameType.Dns, UserInfo: "" });

    /// <summary>Answers carry it in their address.</summary>
    private static bool IsName(string? id) => id?.Any(char.IsControl) != true;

    private bool IsOwnTenant(Activity activity)
    {
        if (!options.Enabled || string.Equals(options.AppType, "MultiTenant", StringComparison.OrdinalIgnoreCase) || activity.ChannelId != BotChannels.Msteams)
        {
            return true;
        }

        string?[] named = [activity.Conversation?.TenantId, (activity.ChannelData as JObject)?["tenant"].Text("id")];
        return Array.TrueForAll(named, tenant => string.IsNullOrEmpty(tenant) || string.Equals(tenant, options.TenantId, StringComparison.OrdinalIgnoreCase))
            && Array.Exists(named, tenant => !string.IsNullOrEmpty(tenant));
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new UnauthorizedAccessException(otherwise);
        }
    }
}
