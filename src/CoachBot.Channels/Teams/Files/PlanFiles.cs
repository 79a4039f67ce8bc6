using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Teams.Files;

/// <summary>
/// Turns files that a runner sends in Teams into what an upload in web chat is: an attachment that holds its text as a data address. Whatever
/// may not or cannot be fetched comes without its content, so that the coach says what it reads; the message itself goes on.
/// </summary>
internal sealed partial class PlanFiles(FileFetch fetch, ILogger<PlanFiles> logger) : IMiddleware
{
    private const string TeamsFile = "application/vnd.microsoft.teams.file.download.info";
    private const string Pictures = "image/";

    /// <summary>Files of one message; a run plan is one.</summary>
    private const int Most = 3;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && activity.Attachments is { Count: > 0 } attachments)
        {
            activity.Attachments = [];
            foreach (var attachment in attachments.OfType<Attachment>())
            {
                if (await ReadAsync(attachment, activity.Attachments.Count, cancellationToken).ConfigureAwait(false) is { } kept)
                {
                    activity.Attachments.Add(kept);
                }
            }
        }

        await next(cancellationToken).ConfigureAwait(false);
    }

    private async Task<Attachment?> ReadAsync(Attachment attachment, int kept, CancellationToken cancellationToken)
    {
        if (attachment.ContentType?.StartsWith(Pictures, StringComparison.OrdinalIgnoreCase) == true)
        {
            return Unread(attachment);
        }

        if (attachment.ContentType != TeamsFile)
        {
            return null; // the message again as HTML, cards of others: nothing that a runner has attached
        }

        var address = (attachment.Content as JObject).Text("downloadUrl");
        var (text, type, refused) = kept < Most ? await fetch.GetAsync(address, attachment.Name, cancellationToken).ConfigureAwait(false) : (null, null, "tooMany");
        if (text is null || type is null)
        {
            Log.LeftOut(logger, refused);
            return Unread(attachment);
        }

        return new Attachment(type, $"data:{type};base64,{Convert.ToBase64String(text)}", name: Path.GetFileName(attachment.Name));
    }

    /// <summary>That there was a file, and nothing that could be fetched.</summary>
    private static Attachment Unread(Attachment attachment) => new(attachment.ContentType, contentUrl: "", name: Path.GetFileName(attachment.Name));

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A file was left out: {Reason}")]
        public static partial void LeftOut(ILogger logger, string? reason);
    }
}
