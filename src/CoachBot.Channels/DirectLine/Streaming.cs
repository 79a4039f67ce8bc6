using CoachBot.Channels.WebChat;
using CoachBot.Storage.Conversations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CoachBot.Channels.DirectLine;

/// <summary>The WebSocket of a conversation; its address carries a token of its own that is good for connecting within a minute.</summary>
internal static class Streaming
{
    public static async Task<IResult> StreamAsync(
        string conversationId,
        string? watermark,
        HttpContext http,
        DirectLineTokens tokens,
        IConversationStore conversations,
        ConversationStream stream,
        IOptions<DirectLineOptions> options,
        IHostApplicationLifetime host)
    {
        if (Authorized.ReadStream(http.Request, tokens, conversationId, out var refusal) is null)
        {
            return refusal;
        }

        if (!Watermark.TryParse(watermark, out var from))
        {
            return DirectLineError.BadWatermark;
        }

        if (!http.WebSockets.IsWebSocketRequest)
        {
            return DirectLineError.Of(StatusCodes.Status426UpgradeRequired, "BadArgument", "This address is for WebSockets.");
        }

        if (!SameOrigin.Allows(http.Request, options.Value))
        {
            return DirectLineError.Of(StatusCodes.Status403Forbidden, "BadArgument", "Pages of this origin may not connect.");
        }

        if (await conversations.FindAsync(conversationId, http.RequestAborted).ConfigureAwait(false) is null)
        {
            return DirectLineError.NoConversation;
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, host.ApplicationStopping);
        using var socket = await http.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
        await stream.ServeAsync(socket, conversationId, from, over.Token).ConfigureAwait(false);
        return Results.Empty;
    }
}
