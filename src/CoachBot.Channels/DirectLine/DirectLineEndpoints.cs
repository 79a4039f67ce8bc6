using CoachBot.Channels.WebChat;
using CoachBot.Storage.Conversations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Channels.DirectLine;

/// <summary>Direct Line 3.0, served by CoachBot itself, so that the official widget and clients need no cloud.</summary>
public static class DirectLineEndpoints
{
    public const string Path = "/v3/directline";

    /// <summary>The name of the CORS policy that allows configured origins, and no other, to call from their pages.</summary>
    public const string CorsPolicy = "DirectLine";

    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var group = app.MapGroup(Path).RequireCors(CorsPolicy).ExcludeFromDescription();
        group.MapPost("tokens/generate", GenerateAsync);
        group.MapPost("tokens/refresh", Refresh);
        group.MapPost("conversations", StartAsync);
        group.MapGet("conversations/{conversationId}", ReconnectAsync);
        group.MapGet("conversations/{conversationId}/activities", ReadAsync);
        group.MapPost("conversations/{conversationId}/activities", Posting.PostAsync);
        group.MapPost("conversations/{conversationId}/upload", Posting.UploadAsync).DisableAntiforgery();
        group.MapGet("conversations/{conversationId}/stream", Streaming.StreamAsync);
        return app;
    }

    /// <summary>For our own page's runner only, whom the cookie names; it starts nothing.</summary>
    private static async Task<IResult> GenerateAsync(HttpRequest request, RunnerCookie cookie, DirectLineTokens tokens, IOptions<DirectLineOptions> options)
    {
        if (!SameOrigin.Allows(request, options.Value) || cookie.Read(request) is not { } runner)
        {
            return DirectLineError.Of(StatusCodes.Status403Forbidden, "BadArgument", "Tokens are made for a runner whom this site knows; ask POST /webchat/token first.");
        }

        if (await Body.ReadAsync(request, 4096, request.HttpContext.RequestAborted).ConfigureAwait(false) is null)
        {
            return DirectLineError.TooLarge;
        }

        var grant = new Grant(runner, WebChatEndpoints.ConversationOf(runner));
        return Results.Json(new { conversationId = grant.ConversationId, token = tokens.Issue(grant, GrantUse.Chat), expires_in = tokens.ChatSeconds });
    }

    private static IResult Refresh(HttpRequest request, DirectLineTokens tokens) =>
        Authorized.Read(request, tokens, null, out var refusal) is { } grant
            ? Results.Json(new { conversationId = grant.ConversationId, token = tokens.Issue(grant, GrantUse.Chat), expires_in = tokens.ChatSeconds })
            : refusal;

    private static async Task<IResult> StartAsync(
        HttpRequest request, DirectLineTokens tokens, ConversationOpening opening, IConversationStore conversations, TurnRunner turns, IClock clock, CancellationToken cancellation)
    {
        if (Authorized.Read(request, tokens, null, out var refusal) is not { } grant)
        {
            return refusal;
        }

        // Clients may send none; one that holds more than a language is not read to its end.
        if (await Body.ReadAsync(request, 4096, cancellation).ConfigureAwait(false) is not { } body)
        {
            return DirectLineError.TooLarge;
        }

        bool created;
        try
        {
            created = await opening.OpenAsync(grant, cancellation).ConfigureAwait(false);
        }
        catch (ForeignConversationException)
        {
            return DirectLineError.OtherConversation;
        }

        // Also when it stood already: a crash may have come between the two, and a second start is a duplicate that does nothing.
        var start = InboundActivity.ConversationStart(grant, clock.GetCurrentInstant(), ConversationLocale.Read(body));
        var stored = await conversations.AppendAsync(
            grant.ConversationId,
            new NewActivity(start.Id, FromRunner: true, start.Json, clock.GetCurrentInstant(), NeedsTurn: true),
            cancellation).ConfigureAwait(false);
        if (stored is { Duplicate: false })
        {
            _ = turns.Start(grant.ConversationId, start.Id, grant.Runner);
        }

        return Connection(request, tokens, grant, Watermark.Beginning, created ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static async Task<IResult> ReconnectAsync(
        string conversationId, string? watermark, HttpRequest request, DirectLineTokens tokens, IConversationStore conversations, CancellationToken cancellation)
    {
        if (Authorized.Read(request, tokens, conversationId, out var refusal) is not { } grant)
        {
            return refusal;
        }

        if (await conversations.FindAsync(conversationId, cancellation).ConfigureAwait(false) is not { } conversation)
        {
            return DirectLineError.NoConversation;
        }

        if (!Watermark.TryParse(watermark, out var from))
        {
            return DirectLineError.BadWatermark;
        }

        // Without a watermark a client wants what comes next, not what it has seen.
        from = string.IsNullOrEmpty(watermark) ? new Watermark(conversation.LastSequence) : from;
        return Connection(request, tokens, grant, from, StatusCodes.Status200OK);
    }

    private static async Task<IResult> ReadAsync(
        string conversationId, string? watermark, HttpRequest request, DirectLineTokens tokens, IConversationStore conversations, CancellationToken cancellation)
    {
        if (Authorized.Read(request, tokens, conversationId, out var refusal) is null)
        {
            return refusal;
        }

        if (!Watermark.TryParse(watermark, out var from))
        {
            return DirectLineError.BadWatermark;
        }

        if (await conversations.FindAsync(conversationId, cancellation).ConfigureAwait(false) is null)
        {
            return DirectLineError.NoConversation;
        }

        var activities = await conversations.ReadAsync(conversationId, from.Sequence, ActivitySet.Size, cancellation).ConfigureAwait(false);
        var reached = activities.Count > 0 ? new Watermark(activities[^1].Sequence) : from;
        return Results.Text(ActivitySet.Write(activities, reached), "application/json");
    }

    private static IResult Connection(HttpRequest request, DirectLineTokens tokens, Grant grant, Watermark from, int status)
    {
        var scheme = request.IsHttps ? "wss" : "ws";
        var stream = $"{scheme}://{request.Host}{request.PathBase}{Path}/conversations/{Uri.EscapeDataString(grant.ConversationId)}/stream"
            + $"?watermark={from}&t={Uri.EscapeDataString(tokens.Issue(grant, GrantUse.Stream))}";
        return Results.Json(
            new
            {
                conversationId = grant.ConversationId,
                token = tokens.Issue(grant, GrantUse.Chat),
                expires_in = tokens.ChatSeconds,
                streamUrl = stream,
            },
            statusCode: status);
    }
}
