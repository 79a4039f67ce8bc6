using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Channels.DirectLine;

/// <summary>What a client sends: stored first and shown to all its sockets, then handed to the bot.</summary>
internal static class Posting
{
    public static async Task<IResult> PostAsync(
        string conversationId, HttpRequest request, DirectLineTokens tokens, PostBox box, IOptions<DirectLineOptions> options, IClock clock, CancellationToken cancellation)
    {
        if (Authorized.Read(request, tokens, conversationId, out var refusal) is not { } grant)
        {
            return refusal;
        }

        if (await Body.ReadAsync(request, options.Value.MaxActivityBytes, cancellation).ConfigureAwait(false) is not { } body)
        {
            return DirectLineError.TooLarge;
        }

        var activity = InboundActivity.Read(body, box.NewId(), grant, clock.GetCurrentInstant(), out var problem);
        return activity is null ? DirectLineError.BadRequest(problem) : await box.AcceptAsync(activity.Named(request), grant, cancellation).ConfigureAwait(false);
    }

    public static async Task<IResult> UploadAsync(
        string conversationId, string? userId, HttpRequest request, DirectLineTokens tokens, PostBox box, IOptions<DirectLineOptions> options, IClock clock, CancellationToken cancellation)
    {
        if (Authorized.Read(request, tokens, conversationId, out var refusal) is not { } grant)
        {
            return refusal;
        }

        if (!string.IsNullOrEmpty(userId) && userId != grant.Runner.Value)
        {
            return DirectLineError.Of(StatusCodes.Status403Forbidden, "BadArgument", "'userId' is not the token's user.");
        }

        var (upload, wrong) = await Upload.ReadAsync(request, options.Value.MaxUploadBytes, cancellation).ConfigureAwait(false);
        if (upload is null)
        {
            return wrong ?? DirectLineError.TooLarge;
        }

        var activity = InboundActivity.Make(upload, box.NewId(), grant, clock.GetCurrentInstant(), out var problem);
        return activity is null ? DirectLineError.BadRequest(problem) : await box.AcceptAsync(activity.Named(request), grant, cancellation).ConfigureAwait(false);
    }
}
