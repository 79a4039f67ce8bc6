using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Chats;

/// <summary>What the coach sent, as a line that a person can read and a golden file can hold.</summary>
internal static class ActivityText
{
    public const string Card = "application/vnd.microsoft.card.adaptive";

    public static string Of(Activity activity)
    {
        var parts = new List<string>();
        if (!string.IsNullOrEmpty(activity.Text))
        {
            parts.Add(activity.Text.Replace("\n", " / ", StringComparison.Ordinal));
        }

        foreach (var attachment in activity.Attachments ?? [])
        {
            parts.Add(attachment is { ContentType: Card, Content: JObject card } ? $"[card {string.Join(" | ", Lines(card["body"]))}]" : $"[{attachment.Name ?? attachment.ContentType}]");
            parts.AddRange(Actions(attachment).Select(action => $"[{action["title"]}]"));
        }

        parts.AddRange((activity.SuggestedActions?.Actions ?? []).Select(action => $"[{action.Title}]"));
        return string.Join(" ", parts);
    }

    public static IEnumerable<JObject> Actions(Attachment attachment) =>
        attachment is { ContentType: Card, Content: JObject card } ? card["actions"]?.OfType<JObject>() ?? [] : [];

    /// <summary>The actions that send something, those within an opened form included.</summary>
    public static IEnumerable<JObject> Taps(Attachment attachment) => Actions(attachment).SelectMany(action => action["card"]?["actions"]?.OfType<JObject>() ?? [action])
        .Concat(attachment is { ContentType: Card, Content: JObject card } ? card.SelectTokens("body[*].columns[*].selectAction").OfType<JObject>() : []);

    private static IEnumerable<string> Lines(JToken? body) => (body ?? new JArray()).OfType<JObject>().SelectMany(item => (string?)item["type"] switch
    {
        "TextBlock" => [(string)item["text"]!],
        "FactSet" => item["facts"]!.Select(fact => $"{fact["title"]}: {fact["value"]}"),
        "Container" => [string.Join("; ", Lines(item["items"]))],
        "Input.Toggle" => [$"( ) {item["title"]}"],
        "Input.Number" or "Input.ChoiceSet" => [$"( ) {item["label"]}"],
        "ColumnSet" when item["columns"]![0]!["selectAction"] is null => Lines(item["columns"]!.Last!["items"]), // a picture beside lines
        "ColumnSet" => [string.Join(" ", item["columns"]!.Select(column => $"[{column["selectAction"]?["title"]}]"))],
        "Image" => [$"(picture: {item["altText"]})"],
        _ => Enumerable.Empty<string>(),
    });
}
