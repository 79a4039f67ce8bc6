using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Teams;

/// <summary>The same in words only, for a message that a channel takes for too large.</summary>
internal static class SmallerMessage
{
    /// <summary>In characters; Teams takes some 28 KB, of which a character may need four bytes.</summary>
    private const int Most = 4000;

    /// <summary>Null when there are no words to send instead.</summary>
    public static Activity? Of(Activity activity)
    {
        var words = activity.Text is { Length: > 0 } text ? text
            : activity.Attachments?.Select(attachment => (attachment.Content as JObject)?.Value<string>("fallbackText")).FirstOrDefault(fallback => fallback is { Length: > 0 })
            ?? activity.Speak
            ?? activity.Summary;
        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        var smaller = MessageFactory.Text(words.Length <= Most ? words : string.Concat(words.AsSpan(0, Most - 1), "…"));
        smaller.Locale = activity.Locale;
        return smaller;
    }
}
