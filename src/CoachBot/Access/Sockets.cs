using Microsoft.Extensions.Options;

namespace CoachBot.Access;

internal static class Sockets
{
    /// <summary>Sockets whose other end has gone without a word hold a place until they are asked: each so often, and given as long to answer.</summary>
    public static void UseSockets(this WebApplication app)
    {
        var each = TimeSpan.FromSeconds(app.Services.GetRequiredService<IOptions<LimitOptions>>().Value.SocketSeconds);
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = each, KeepAliveTimeout = each });
    }
}
