using System.Globalization;
using CoachBot.Dialogs.Cards.Charts;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Wording;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Dialogs.Cards;

/// <summary>Renders a card as Adaptive Card 1.5: Action.Execute with a Submit fallback for Teams, Action.Submit for web chat.</summary>
internal static class CardAttachment
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Start and end side by side, still told apart on a phone.</summary>
    private const string PictureWidth = "128px";

    public static Attachment From(Card card, Surface surface, CultureInfo culture) => new()
    {
        ContentType = ContentType,
        Name = card.Name,
        Content = Json(card, surface, culture),
    };

    public static JObject Json(Card card, Surface surface, CultureInfo culture)
    {
        var drawn = Drawn(card, surface, culture);
        foreach (var words in drawn.Descendants().OfType<JProperty>().Where(property => property is { Name: "text" or "speak" or "fallbackText", Value.Type: JTokenType.String }))
        {
            words.Value = Agreement.In((string)words.Value!, culture);
        }

        return drawn;
    }

    private static JObject Drawn(Card card, Surface surface, CultureInfo culture) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["lang"] = culture.TwoLetterISOLanguageName,
        ["speak"] = card.Speak,
        ["fallbackText"] = CardText.Of(card),
        ["body"] = new JArray(Title(card.Title), card.Parts.SelectMany(part => part is CardTiles tiles ? Rows(card, tiles, surface) : [Part(part, surface)])),
        ["actions"] = new JArray(card.Buttons.Select(button => Action(card, button, surface, culture))),
    };

    private static IEnumerable<JObject> Rows(Card card, CardTiles tiles, Surface surface) => tiles.Tiles.Chunk(tiles.InARow).Select(row => new JObject
    {
        ["type"] = "ColumnSet",
        ["columns"] = new JArray(row.Select(tile => new JObject
        {
            ["type"] = "Column",
            ["width"] = "stretch",
            ["selectAction"] = Submit(card, tile.Button, surface),
            ["items"] = new JArray(
                new JObject { ["type"] = "Image", ["url"] = tile.Address, ["altText"] = tile.Words, ["height"] = "80px", ["horizontalAlignment"] = "Center" },
                With(With(With(Text(tile.Button.Title), "size", "Small"), "horizontalAlignment", "Center"), "spacing", "Small")),
        })),
    });

    private static JObject Title(string text) => new()
    {
        ["type"] = "TextBlock", ["text"] = text, ["weight"] = "Bolder", ["size"] = "Medium", ["wrap"] = true, ["style"] = "heading",
    };

    private static JObject Part(CardPart part, Surface surface) => part switch
    {
        CardLine line => Text(line.Text, line.Strong, line.Quiet),
        CardFacts facts => new JObject
        {
            ["type"] = "FactSet",
            ["facts"] = new JArray(facts.Rows.Select(row => new JObject { ["title"] = row.Name, ["value"] = row.Value })),
        },
        CardGroup group => Group(group),
        CardSwitch toggle => new JObject { ["type"] = "Input.Toggle", ["id"] = toggle.Id, ["title"] = toggle.Label, ["wrap"] = true, ["value"] = "false", ["valueOn"] = "true", ["valueOff"] = "false" },
        CardNumber number => Number(number),
        CardChoice choice => Choice(choice),
        CardDate date => new JObject { ["type"] = "Input.Date", ["id"] = date.Id, ["label"] = date.Label, ["value"] = date.Value, ["min"] = date.Earliest },
        CardPicture picture => new JObject { ["type"] = "Image", ["url"] = picture.Url, ["altText"] = picture.Words, ["size"] = "Stretch" },
        CardChart chart => surface == Surface.Teams ? TeamsChart.Of(chart) : Part(new CardPicture(ChartPicture.Address(chart), $"{chart.Title}: {chart.Words}"), surface),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static JObject Text(string text, bool strong = false, bool quiet = false)
    {
        var block = new JObject { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };
        if (strong)
        {
            block["weight"] = "Bolder";
        }

        if (quiet)
        {
            block["isSubtle"] = true;
            block["size"] = "Small";
        }

        return block;
    }

    private static JObject Group(CardGroup group)
    {
        var items = new JArray(Text(group.Heading, strong: true));
        foreach (var line in group.Lines)
        {
            items.Add(With(Text(line), "spacing", "Small"));
        }

        if (group.Note is not null)
        {
            items.Add(With(Text(group.Note, quiet: true), "spacing", "Small"));
        }

        return new JObject { ["type"] = "Container", ["separator"] = true, ["items"] = group.Picture is { } picture ? new JArray(Beside(picture, items)) : items };
    }

    private static JObject Beside(CardPicture picture, JArray items)
    {
        var image = new JObject { ["type"] = "Image", ["url"] = picture.Url, ["altText"] = picture.Words, ["width"] = PictureWidth };
        return new JObject
        {
            ["type"] = "ColumnSet",
            ["columns"] = new JArray(
                new JObject { ["type"] = "Column", ["width"] = PictureWidth, ["items"] = new JArray(image) },
                new JObject { ["type"] = "Column", ["width"] = "stretch", ["items"] = items }),
        };
    }

    private static JObject Number(CardNumber number)
    {
        var input = new JObject { ["type"] = "Input.Number", ["id"] = number.Id, ["label"] = number.Label, ["min"] = number.Low, ["max"] = number.High };
        return number.Value is { } value ? With(input, "value", value) : input;
    }

    private static JObject Choice(CardChoice choice)
    {
        var input = new JObject
        {
            ["type"] = "Input.ChoiceSet",
            ["id"] = choice.Id,
            ["label"] = choice.Label,
            ["style"] = "compact",
            ["choices"] = new JArray(choice.Options.Select(option => new JObject { ["title"] = option.Title, ["value"] = option.Value })),
        };
        return choice.Value is { } value ? With(input, "value", value) : input;
    }

    private static JObject Action(Card card, CardButton button, Surface surface, CultureInfo culture) => button.Form is { } form
        ? new JObject
        {
            ["type"] = "Action.ShowCard",
            ["title"] = button.Title,
            ["card"] = new JObject
            {
                ["type"] = "AdaptiveCard",
                ["lang"] = culture.TwoLetterISOLanguageName,
                ["body"] = new JArray(form.Fields.Select(field => Part(field, surface))),
                ["actions"] = new JArray(Submit(card, button with { Title = form.Send }, surface)),
            },
        }
        : Submit(card, button, surface);

    /// <summary>What comes back when the button is tapped, besides the card's inputs.</summary>
    public static JObject Data(Card card, CardButton button)
    {
        // The card's name tells, when it comes back, which one can be replaced where it is.
        var data = new JObject { [Inbound.Card] = card.Name };
        if (button.Say is not null)
        {
            data[Inbound.Say] = button.Say;
        }

        foreach (var (name, value) in button.Data)
        {
            data[name] = value;
        }

        return data;
    }

    private static JObject Submit(Card card, CardButton button, Surface surface)
    {
        var data = Data(card, button);
        var submit = new JObject { ["type"] = "Action.Submit", ["title"] = button.Title, ["data"] = data };
        return surface == Surface.WebChat
            ? submit
            : new JObject { ["type"] = "Action.Execute", ["title"] = button.Title, ["verb"] = "coach", ["data"] = data.DeepClone(), ["fallback"] = submit };
    }

    private static JObject With(JObject json, string name, JToken value)
    {
        json[name] = value;
        return json;
    }
}
