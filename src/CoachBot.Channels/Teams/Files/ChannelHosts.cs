namespace CoachBot.Channels.Teams.Files;

/// <summary>Which addresses of files are the channel's own; what a message names is not to be trusted.</summary>
internal sealed class ChannelHosts(TeamsOptions options)
{
    public bool TryRead(string? address, out Uri? url) =>
        Uri.TryCreate(address, UriKind.Absolute, out url)
        && url is { Scheme: "https", IsDefaultPort: true, UserInfo: "", HostNameType: UriHostNameType.Dns }
        && IsOwn(url.IdnHost.TrimEnd('.'));

    private bool IsOwn(string host) => Array.Exists(options.FileHosts, own =>
        host.Equals(own, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + own, StringComparison.OrdinalIgnoreCase));
}
