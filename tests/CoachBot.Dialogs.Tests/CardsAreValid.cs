using System.Diagnostics;
using System.Reflection;
using CoachBot.Dialogs.Tests.Chats;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Dialogs.Tests;

/// <summary>Every card of every golden conversation, rendered for web chat and for Teams.</summary>
public sealed class CardsAreValid
{
    /// <summary>Teams takes no larger message: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages.</summary>
    private const int MostBytesInTeams = 28 * 1024;

    [Theory]
    [InlineData("webchat")]
    [InlineData("msteams")]
    public async Task Each_card_keeps_the_published_schema_and_can_be_read_without_seeing_it(string channel)
    {
        var cards = await CardsAsync(channel);
        Assert.True(cards.Count > 100, $"Only {cards.Count} cards were shown.");

        var faults = await FaultsAsync(cards);
        Assert.True(faults.Length == 0, faults);
        foreach (var card in cards)
        {
            Assert.True(((string?)card["speak"])?.Length > 0 && ((string?)card["fallbackText"])?.Length > 0, $"Nothing to hear or to read: {card}");
            Assert.True((string?)card["version"] == "1.5", $"Not of schema 1.5: {card}");
            Assert.True(channel != "msteams" || card.ToString(Formatting.None).Length < MostBytesInTeams, $"Too large for Teams: {card["body"]![0]!["text"]}");
            foreach (var element in card.DescendantsAndSelf().OfType<JObject>().Where(json => json["type"] is JValue))
            {
                CheckElement(element, card);
                CheckAction(element, channel);
            }
        }
    }

    private static void CheckElement(JObject element, JObject card)
    {
        var type = (string)element["type"]!;
        Assert.True(type != "Image" || ((string?)element["altText"])?.Length > 3, $"A picture without words: {element}");
        Assert.True(!type.StartsWith("Input.", StringComparison.Ordinal) || ((string?)element["label"] ?? (string?)element["title"])?.Length > 0, $"A field without a name: {element}");
        Assert.True(!type.StartsWith("Action.", StringComparison.Ordinal) || ((string?)element["title"])?.Length > 0, $"A button without words: {element}");

        // What a colour says, words say as well: so no element needs one.
        Assert.True(element["color"] is null && (element["style"] is null || type is "TextBlock" or "Input.ChoiceSet"), $"A colour that may carry meaning: {element} in {card["body"]![0]!["text"]}");
    }

    /// <summary>In Teams every button is an Action.Execute, which can replace its card, with the same as a Submit for older clients; web chat knows Submit only.</summary>
    private static void CheckAction(JObject element, string channel)
    {
        var isFallback = element.Parent is JProperty { Name: "fallback" };
        switch ((string)element["type"]!)
        {
            case "Action.Execute":
                Assert.True(channel == "msteams" && (string?)element["verb"] == "coach" && element["fallback"] is JObject fallback && (string?)fallback["type"] == "Action.Submit" && JToken.DeepEquals(fallback["data"], element["data"]), $"No such button here: {element}");
                break;
            case "Action.Submit":
                Assert.True(channel == "webchat" || isFallback, $"A button that Teams can't update in place: {element}");
                break;
            case "Action.OpenUrl" or "Action.ShowCard":
                break;
            case var other:
                Assert.False(other.StartsWith("Action.", StringComparison.Ordinal), $"Neither channel handles {other}.");
                break;
        }
    }

    private static async Task<List<JObject>> CardsAsync(string channel)
    {
        var cards = new Dictionary<string, JObject>();
        var talks = channel == "msteams" ? await GoldenTalks.InAsync(channel) : (await GoldenTalks.AsWrittenAsync()).Where(talk => talk.Chat is { Channel: "webchat", HasTalkedInTeams: false });
        foreach (var card in talks.SelectMany(talk => talk.Chat.Cards).SelectMany(activity => activity.Attachments).Select(attachment => attachment.Content).OfType<JObject>())
        {
            cards.TryAdd(card.ToString(Formatting.None), card);
        }

        return [.. cards.Values];
    }

    /// <summary>By the schema in Microsoft's own package, in Node.</summary>
    private static async Task<string> FaultsAsync(List<JObject> cards)
    {
        var folder = typeof(CardsAreValid).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "CardCheck").Value!;
        using var node = Process.Start(new ProcessStartInfo("node", "check.mjs") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, wrong) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.WriteAsync(new JArray(cards).ToString(Formatting.None));
        node.StandardInput.Close();
        await node.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        Assert.True(node.ExitCode == 0, await wrong);
        return await said;
    }
}
