using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace CoachBot.Channels.Teams.Files;

/// <summary>
/// Teams takes no file from a bot in a message: the bot offers it, the runner says yes, and only then it goes into the runner's OneDrive.
/// A file that the coach sends as a data address becomes such an offer; the newest one of a conversation is kept until it is answered.
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
/// </summary>
internal sealed class OfferedFiles(IStorage storage, FileUpload upload) : IMiddleware
{
    private const string Consent = "application/vnd.microsoft.teams.card.file.consent";
    private const string Info = "application/vnd.microsoft.teams.card.file.info";
    private const string Data = "data:";
    private const string Base64 = ";base64,";

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.ChannelId != BotChannels.Msteams)
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        if (turnContext.Activity is { Type: ActivityTypes.Invoke, Name: "fileConsent/invoke" })
        {
            await AnswerAsync(turnContext, cancellationToken).ConfigureAwait(false);
            return;
        }

        turnContext.OnSendActivities(async (turn, activities, send) =>
        {
            await OfferAsync(turn, activities, cancellationToken).ConfigureAwait(false);
            return await send().ConfigureAwait(false);
        });
        await next(cancellationToken).ConfigureAwait(false);
    }

    private async Task OfferAsync(ITurnContext turn, List<Activity> activities, CancellationToken cancellationToken)
    {
        foreach (var attachments in activities.Select(activity => activity.Attachments).OfType<IList<Attachment>>())
        {
            for (var i = 0; i < attachments.Count; i++)
            {
                if (Read(attachments[i]) is { } file)
                {
                    await storage.WriteAsync(new Dictionary<string, object> { [Key(turn)] = file }, cancellationToken).ConfigureAwait(false);
                    attachments[i] = Offer(file, attachments[i].Name);
                }
            }
        }
    }

    private async Task AnswerAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var value = Consented(turn.Activity.Value as JObject);
        var key = Key(turn);
        var stored = await storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        var file = stored.TryGetValue(key, out var known) && known is OfferedFile offered && offered.Id == (value?.Context as JObject).Text("file") ? offered : null;
        if (value?.Action == "accept" && file is not null && await upload.PutAsync(value.UploadInfo?.UploadUrl, Convert.FromBase64String(file.Content), cancellationToken).ConfigureAwait(false))
        {
            var where = value.UploadInfo!;
            var there = new Attachment(Info, where.ContentUrl, name: where.Name, content: new FileInfoCard { UniqueId = where.UniqueId, FileType = where.FileType });
            await turn.SendActivityAsync(MessageFactory.Attachment(there), cancellationToken).ConfigureAwait(false);
        }

        if (file is not null)
        {
            await storage.DeleteAsync([key], cancellationToken).ConfigureAwait(false);
        }

        await turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = value is null ? 400 : 200 } }, cancellationToken).ConfigureAwait(false);
    }

    private static FileConsentCardResponse? Consented(JObject? value)
    {
        try
        {
            return value?.ToObject<FileConsentCardResponse>();
        }
        catch (Exception error) when (error is JsonException or ArgumentException or FormatException)
        {
            return null; // of another shape
        }
    }

    private static OfferedFile? Read(Attachment attachment)
    {
        var url = attachment.ContentUrl;
        if (url?.StartsWith(Data, StringComparison.OrdinalIgnoreCase) != true || attachment.ContentType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true)
        {
            return null;
        }

        var at = url.IndexOf(Base64, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : new OfferedFile { Id = Guid.NewGuid().ToString("N"), Content = url[(at + Base64.Length)..] };
    }

    private static Attachment Offer(OfferedFile file, string? name)
    {
        var context = new JObject { ["file"] = file.Id };
        return new Attachment(Consent, name: name, content: new JObject
        {
            ["description"] = name,
            ["sizeInBytes"] = Convert.FromBase64String(file.Content).Length,
            ["acceptContext"] = context,
            ["declineContext"] = context.DeepClone(),
        });
    }

    /// <summary>Of the conversation, so that it is exported and erased with its runner.</summary>
    private static string Key(ITurnContext turn) => $"{turn.Activity.ChannelId}/conversations/{turn.Activity.Conversation.Id}/users/offered-file";
}

/// <summary>A file that waits for its runner's yes.</summary>
internal sealed class OfferedFile
{
    public string Id { get; set; } = "";

    /// <summary>In Base64.</summary>
    public string Content { get; set; } = "";
}
