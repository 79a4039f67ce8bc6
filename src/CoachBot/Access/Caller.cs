using System.Net.Sockets;
using CoachBot.Channels.DirectLine;
using CoachBot.Channels.WebChat;
using CoachBot.Training.Runners;

namespace CoachBot.Access;

/// <summary>Whom a request counts for.</summary>
internal sealed class Caller(RunnerCookie cookie, DirectLineTokens tokens)
{
    private const string Bearer = "Bearer ";
    private static readonly object Key = new();

    /// <summary>An IPv4 address, or the network of an IPv6 one: whoever has one address of it has them all.</summary>
    public static string AddressOf(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address)
        {
            return "";
        }

        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString()
            : address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes(), 0, 8)
            : address.ToString();
    }

    /// <summary>The runner that a valid token or cookie names; null for everybody else.</summary>
    public RunnerId? RunnerOf(HttpContext http)
    {
        if (!http.Items.TryGetValue(Key, out var known))
        {
            http.Items[Key] = known = Read(http.Request);
        }

        return (RunnerId?)known;
    }

    private RunnerId? Read(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) && tokens.Read(header[Bearer.Length..].Trim(), GrantUse.Chat) is TokenReading.Valid chat ? chat.Grant.Runner
            : request.Query["t"].ToString() is { Length: > 0 } stream && tokens.Read(stream, GrantUse.Stream) is TokenReading.Valid socket ? socket.Grant.Runner
            : cookie.Read(request);
    }
}
