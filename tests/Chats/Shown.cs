using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Chats;

/// <summary>What a runner has been shown: cards to tap, the buttons of what the coach said last, and codes to write.</summary>
internal sealed partial class Shown
{
    private readonly List<Activity> cards = [];

    /// <summary>Every card, the oldest first.</summary>
    public IReadOnlyList<Activity> Cards => cards;

    /// <summary>The buttons of what the coach said last, and whether they are a card's.</summary>
    public IReadOnlyList<(string Label, bool OnCard)> Buttons { get; private set; } = [];

    /// <summary>The last one-time code that the coach has given out.</summary>
    public string Code { get; private set; } = "";

    public Shown Copy()
    {
        var copy = new Shown { Buttons = Buttons, Code = Code };
        copy.cards.AddRange(cards);
        return copy;
    }

    /// <summary>Takes in what the coach has sent, and what a tapped card was replaced by; answers with it as lines.</summary>
    public IReadOnlyList<string> Take(IReadOnlyList<Activity> sent, Activity? inPlace = null)
    {
        cards.AddRange(sent.Where(activity => activity.Attachments is { Count: > 0 }));
        Buttons =
        [
            .. sent.SelectMany(activity => (activity.Attachments ?? []).SelectMany(ActivityText.Taps).Select(action => ((string)action["title"]!, true))
                .Concat((activity.SuggestedActions?.Actions ?? []).Select(action => (action.Title, false)))),
        ];
        var said = sent.Select(ActivityText.Of).ToList();
        if (inPlace is not null)
        {
            cards.Add(inPlace);
            said.Insert(0, $"(in its place) {ActivityText.Of(inPlace)}");
        }

        Code = said.Select(text => LinkCode().Match(text)).LastOrDefault(match => match.Success)?.Value ?? Code;
        foreach (var activity in sent)
        {
            Assert.True((activity.Text?.Length ?? 0) <= 600, $"Longer than 600 characters: {activity.Text}");
            Assert.DoesNotMatch(MissingText(), ActivityText.Of(activity));
        }

        return said;
    }

    public int CardsWith(string title) => cards.Count(card => Button(card, title) is not null);

    /// <summary>The newest card with that button, or the one that is so many cards older, and the button's action with a copy of its data.</summary>
    public (Activity Card, JObject Action) Find(string title, int back)
    {
        var having = cards.Where(card => Button(card, title) is not null).Reverse().ToList();
        Assert.True(having.Count > back, $"No card has the button \"{title}\".");
        return (having[back], (JObject)Button(having[back], title)!.DeepClone());
    }

    private static JObject? Button(Activity card, string title) =>
        card.Attachments.SelectMany(ActivityText.Taps).FirstOrDefault(action => (string?)action["title"] == title);

    [GeneratedRegex(@"\b[A-Z2-9]{4}-[A-Z2-9]{4}\b")]
    private static partial Regex LinkCode();

    /// <summary>A text that isn't there shows as its name, such as OldQuestion.</summary>
    [GeneratedRegex(@"\b[A-Z][a-z]+[A-Z][a-z]\w*\b")]
    private static partial Regex MissingText();
}
