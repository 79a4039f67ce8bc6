using System.Text;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Turns;

/// <summary>A run plan that was uploaded as a file: every channel hands it over as a data address.</summary>
internal static class Uploads
{
    private const string Scheme = "data:";

    /// <summary>What the first readable file says; null when there is none.</summary>
    public static string? Text(IMessageActivity activity) => (activity.Attachments ?? []).OfType<Attachment>().Where(IsText).Select(Decode).FirstOrDefault(text => text is not null);

    /// <summary>A file came without words that could be read: a picture, or one that the channel could not fetch.</summary>
    public static bool HasOther(IMessageActivity activity) => (activity.Attachments ?? []).OfType<Attachment>()
        .Any(attachment => attachment is { ContentUrl: not null, ContentType: not "text/html" } && !(IsText(attachment) && Decode(attachment) is not null));

    private static bool IsText(Attachment attachment) =>
        (attachment.ContentType ?? "").StartsWith("text/", StringComparison.OrdinalIgnoreCase) && attachment.ContentType != "text/html"
        || Path.GetExtension(attachment.Name ?? "").ToLowerInvariant() is ".ics" or ".csv" or ".txt" or ".tsv" or ".md";

    private static string? Decode(Attachment attachment)
    {
        var address = attachment.ContentUrl;
        var comma = address?.IndexOf(',', StringComparison.Ordinal) ?? -1;
        if (address is null || comma < 0 || !address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            var data = address[(comma + 1)..];
            return address.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase)
                ? Encoding.UTF8.GetString(Convert.FromBase64String(data)).TrimStart('\uFEFF')
                : Uri.UnescapeDataString(data);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
