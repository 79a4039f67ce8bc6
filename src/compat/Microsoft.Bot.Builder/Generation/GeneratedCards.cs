using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

// Cards in the loose form that language generation writes them in: one thing where a list is meant, a text where an action is.
internal static class GeneratedCards
{
    private static readonly Dictionary<string, string> _contentTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["herocard"] = HeroCard.ContentType,
        ["thumbnailcard"] = ThumbnailCard.ContentType,
        ["audiocard"] = AudioCard.ContentType,
        ["videocard"] = VideoCard.ContentType,
        ["animationcard"] = AnimationCard.ContentType,
        ["signincard"] = SigninCard.ContentType,
        ["oauthcard"] = OAuthCard.ContentType,
        ["receiptcard"] = ReceiptCard.ContentType,
        ["adaptivecard"] = "application/vnd.microsoft.card.adaptive",
    };

    public static string TypeOf(JObject value) =>
        (Property(value, ActivityFactory.LgType) ?? Property(value, "type"))?.ToString().ToLowerInvariant() ?? string.Empty;

    public static JToken Property(JObject value, string name) => value.GetValue(name, StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<JToken> Many(JToken value) => value is JArray many ? many : [value];

    public static Attachment AttachmentOf(JObject value)
    {
        var type = TypeOf(value);
        if (type == "attachment")
        {
            return Plain(value);
        }

        if (!_contentTypes.TryGetValue(type, out var contentType))
        {
            return null;
        }

        return new Attachment { ContentType = contentType, Content = type == "adaptivecard" ? value : Card(value) };
    }

    public static IList<CardAction> Actions(JToken value) => Many(value).Select(Action).ToList();

    private static Attachment Plain(JObject value)
    {
        var contentType = Property(value, "contenttype")?.ToString();
        return new Attachment
        {
            ContentType = contentType is not null && _contentTypes.TryGetValue(contentType, out var known) ? known : contentType,
            ContentUrl = Property(value, "contenturl")?.ToString(),
            Name = Property(value, "name")?.ToString(),
            ThumbnailUrl = Property(value, "thumbnailurl")?.ToString(),
            Content = Property(value, "content"),
        };
    }

    private static CardAction Action(JToken value)
    {
        if (value is not JObject action)
        {
            return new CardAction(ActionTypes.ImBack, value.ToString(), value: value.ToString());
        }

        var made = action.ToObject<CardAction>();
        var title = made.Title ?? made.Value?.ToString();
        made.Title = title;
        made.Value ??= title;
        made.Type = string.IsNullOrEmpty(made.Type) ? ActionTypes.ImBack : made.Type;
        return made;
    }

    private static JObject Card(JObject value)
    {
        var card = new JObject();
        foreach (var property in value.Properties())
        {
            switch (property.Name.ToUpperInvariant())
            {
                case "LGTYPE":
                    break;
                case "BUTTONS":
                    card["buttons"] = JArray.FromObject(Actions(property.Value), Writer);
                    break;
                case "IMAGE" when !value.TryGetValue("media", StringComparison.OrdinalIgnoreCase, out _):
                    card["images"] = new JArray(Many(property.Value).Select(Url));
                    break;
                case "IMAGE":
                    card["image"] = Url(property.Value);
                    break;
                case "IMAGES":
                    card["images"] = new JArray(Many(property.Value).Select(Url));
                    break;
                case "MEDIA":
                    card["media"] = new JArray(Many(property.Value).Select(Url));
                    break;
                case "AUTOSTART" or "AUTOLOOP" or "SHAREABLE" when bool.TryParse(property.Value.ToString(), out var flag):
                    card[property.Name.ToLowerInvariant()] = flag;
                    break;
                default:
                    card[char.ToLowerInvariant(property.Name[0]) + property.Name[1..]] = property.Value;
                    break;
            }
        }

        return card;
    }

    private static JToken Url(JToken value) => value is JObject ? value : new JObject { ["url"] = value.ToString() };

    private static Newtonsoft.Json.JsonSerializer Writer { get; } =
        Newtonsoft.Json.JsonSerializer.Create(new() { NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore });
}
