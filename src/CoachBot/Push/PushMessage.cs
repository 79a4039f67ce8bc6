using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace CoachBot.Push;

/// <summary>A reminder as a notification shows it.</summary>
/// <param name="Id">The message's own, so that a device shows it once.</param>
/// <param name="Answers">What can be said by one tap.</param>
internal sealed record PushMessage(string Id, string Title, string Body, IReadOnlyList<string> Answers, string Lang)
{
    private const int LongestTitle = 120;
    private const int LongestBody = 600;

    /// <summary>Letters as they are: escaped, a long text would not fit.</summary>
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Null for what has no words. A lock screen is read by others: of what may be about soreness or health it only says that the coach asks.
    /// </summary>
    public static PushMessage? Of(string id, Activity activity, string lang)
    {
        if (string.IsNullOrWhiteSpace(activity.Text))
        {
            return null;
        }

        if (!id.StartsWith("reminder-session-", StringComparison.Ordinal) && !id.StartsWith("reminder-once-", StringComparison.Ordinal) && !id.StartsWith("reminder-weekly-", StringComparison.Ordinal)
            && !id.StartsWith("reminder-raceWeek-", StringComparison.Ordinal))
        {
            return new PushMessage(id, "CoachBot", PushTexts.Asks(lang), [], lang);
        }

        var lines = activity.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var answers = activity.SuggestedActions?.Actions?.Select(action => action.Title).OfType<string>().Take(4).ToList() ?? [];
        var body = string.Join('\n', lines.Skip(1).Select(line => line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line));
        return new PushMessage(id, Short(lines[0], LongestTitle), Short(body, LongestBody), answers, lang);
    }

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    private static string Short(string text, int most) => text.Length <= most ? text : text[..(most - 2)] + " …";
}
