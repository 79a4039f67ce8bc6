using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Makes activities of what language generation gives: a text, or an object whose property lgType says what it is.</summary>
public static class ActivityFactory
{
    internal const string LgType = "lgType";

    /// <summary>Makes an activity.</summary>
    /// <param name="lgResult">A text, an activity, a card or an attachment.</param>
    public static Activity FromObject(object lgResult)
    {
        if (lgResult is string text)
        {
            return OfText(text);
        }

        JObject structured;
        try
        {
            structured = lgResult as JObject ?? JObject.FromObject(lgResult);
        }
        catch (Exception exception) when (exception is ArgumentException or JsonException)
        {
            return OfText(lgResult?.ToString());
        }

        var type = GeneratedCards.TypeOf(structured);
        return type switch
        {
            "activity" => OfActivity(structured),
            _ when GeneratedCards.AttachmentOf(structured) is { } attachment => (Activity)MessageFactory.Attachment(attachment),
            _ => OfText(structured.ToString(Formatting.None)),
        };
    }

    private static Activity OfText(string text) => MessageFactory.Text(text?.Trim(), text?.Trim());

    private static Activity OfActivity(JObject value)
    {
        var activity = new Activity(ActivityTypes.Message);
        if (GeneratedCards.Property(value, "type") is { Type: JTokenType.String } type)
        {
            activity.Type = type.ToString();
        }

        var plain = new JObject();
        foreach (var property in value.Properties())
        {
            switch (property.Name.ToUpperInvariant())
            {
                case "LGTYPE" or "TYPE":
                    break;
                case "ATTACHMENTS":
                    activity.Attachments = GeneratedCards.Many(property.Value).OfType<JObject>()
                        .Select(GeneratedCards.AttachmentOf).Where(attachment => attachment is not null).ToList();
                    break;
                case "SUGGESTEDACTIONS":
                    activity.SuggestedActions = new SuggestedActions { Actions = GeneratedCards.Actions(property.Value) };
                    break;
                default:
                    plain.Add(property);
                    break;
            }
        }

        JsonConvert.PopulateObject(plain.ToString(), activity);
        if (activity.Type == ActivityTypes.Message)
        {
            activity.Speak ??= activity.Text;
        }

        return activity;
    }
}
