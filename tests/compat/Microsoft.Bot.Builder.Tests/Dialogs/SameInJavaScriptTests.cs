using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Dialogs;

/// <summary>What botbuilder-dialogs 4.23.3 for JavaScript answers to the same questions, noted from running it.</summary>
public class SameInJavaScriptTests
{
    private static readonly List<Choice> Colours =
    [
        new("red") { Synonyms = ["crimson"] },
        new("green"),
        new("blue sky") { Action = new CardAction(ActionTypes.ImBack, "Azure", value: "az") },
    ];

    [Theory]
    [InlineData("RED please", "0-2 RED red 1.00 red", "0-2 RED red 1.00 red")]
    [InlineData("crimson or azure", "0-6 crimson red 1.00 crimson; 11-15 azure blue sky 1.00 Azure", "0-6 crimson red 1.00 crimson; 11-15 azure blue sky 1.00 Azure")]
    [InlineData("sky blue", "", "4-7 blue blue sky 0.50 blue sky")]
    [InlineData("blue", "", "0-3 blue blue sky 0.50 blue sky")]
    [InlineData("blue  sky", "0-8 blue  sky blue sky 1.00 blue sky", "0-8 blue  sky blue sky 1.00 blue sky")]
    [InlineData("greenish", "", "")]
    [InlineData("red,green", "0-2 red red 1.00 red; 4-8 green green 1.00 green", "0-2 red red 1.00 red; 4-8 green green 1.00 green")]
    [InlineData("red red", "0-2 red red 1.00 red", "0-2 red red 1.00 red")]
    [InlineData("blue big sky", "0-11 blue big sky blue sky 0.67 blue sky", "0-11 blue big sky blue sky 0.67 blue sky")]
    [InlineData("blue very very big sky", "", "0-3 blue blue sky 0.50 blue sky")]
    public void Choices_are_found_alike(string utterance, string whole, string partial)
    {
        Assert.Equal(whole, Told(Find.FindChoices(utterance, Colours)));
        Assert.Equal(partial, Told(Find.FindChoices(utterance, Colours, new FindChoicesOptions { AllowPartialMatches = true })));
    }

    [Theory]
    [InlineData("the second and the third one", "4-9 second b1; 19-23 third c1")]
    [InlineData("last", "")]
    [InlineData("the last one", "9-11 one a1")]
    [InlineData("2", "0-0 2 b1")]
    [InlineData("two", "0-2 two b1")]
    [InlineData("-1", "")]
    [InlineData("option 2", "7-7 2 b1")]
    [InlineData("1 and 2", "0-0 1 a1; 6-6 2 b1")]
    public void Places_are_read_alike(string utterance, string found) => Assert.Equal(found, string.Join(
        "; ", ChoiceRecognizers.RecognizeChoices(utterance, ["a1", "b1", "c1"]).Select(each => $"{each.Start}-{each.End} {each.Text} {each.Resolution.Value}")));

    [Theory]
    [InlineData("msteams", 50, "hero")]
    [InlineData("msteams", 51, "list")]
    [InlineData("line", 13, "suggested")]
    [InlineData("line", 99, "hero")]
    [InlineData("kik", 5, "suggested")]
    [InlineData("kik", 21, "list")]
    [InlineData("slack", 100, "hero")]
    [InlineData("slack", 101, "list")]
    [InlineData("email", 3, "inline")]
    [InlineData("sms", 4, "list")]
    [InlineData("skype", 3, "suggested")]
    [InlineData("facebook", 11, "list")]
    [InlineData("directlinespeech", 5, "suggested")]
    public void A_channel_shows_them_alike(string channel, int count, string style)
    {
        var message = ChoiceFactory.ForChannel(channel, Enumerable.Range(0, count).Select(i => new Choice("c" + i)).ToList(), "t");

        Assert.Equal(style, message.SuggestedActions is not null ? "suggested"
            : message.Attachments is { Count: > 0 } ? "hero"
            : message.Text.StartsWith("t\n\n   1. c0\n   2. c1", StringComparison.Ordinal) ? "list"
            : message.Text == "t (1) c0, (2) c1, or (3) c2" ? "inline" : message.Text);
        Assert.Equal(InputHints.ExpectingInput, message.InputHint);
    }

    [Theory]
    [InlineData(0, true, "t ", "t\n\n   ")]
    [InlineData(1, true, "t (1) a", "t\n\n   1. a")]
    [InlineData(2, true, "t (1) a or (2) b", "t\n\n   1. a\n   2. b")]
    [InlineData(3, true, "t (1) a, (2) b, or (3) c", "t\n\n   1. a\n   2. b\n   3. c")]
    [InlineData(0, false, "t ", "t\n\n   ")]
    [InlineData(2, false, "t a ODER b", "t\n\n   - a\n   - b")]
    [InlineData(3, false, "t a; b; ODER c", "t\n\n   - a\n   - b\n   - c")]
    public void Lists_read_alike(int count, bool numbered, string inline, string list)
    {
        var options = numbered ? null : new ChoiceFactoryOptions("; ", " ODER ", "; ODER ", false);
        var choices = ChoiceFactory.ToChoices(new[] { "a", "b", "c" }.Take(count).ToList());

        Assert.Equal((inline, "s"), (ChoiceFactory.Inline(choices, "t", "s", options).Text, ChoiceFactory.Inline(choices, "t", "s", options).Speak));
        Assert.Equal(list, ChoiceFactory.List(choices, "t", "s", options).Text);
    }

    [Theory]
    [InlineData("a-b c", "a 0-0; b 2-2; c 4-4")]
    [InlineData("fo😀o bar", "fo 0-1; 😀 2-3; o 4-4; bar 6-8")]
    [InlineData("12,5", "12 0-1; 5 3-3")]
    [InlineData("ÄÖ ü", "äö 0-1; ü 3-3")]
    [InlineData("日本 語", "日本 0-1; 語 3-3")]
    public void Words_are_split_alike(string text, string tokens) => Assert.Equal(
        tokens, string.Join("; ", Tokenizer.DefaultTokenizer(text).Select(token => $"{token.Normalized} {token.Start}-{token.End}")));

    private static string Told(List<ModelResult<FoundChoice>> found) => string.Join("; ", found.Select(each => string.Create(
        CultureInfo.InvariantCulture, $"{each.Start}-{each.End} {each.Text} {each.Resolution.Value} {each.Resolution.Score:F2} {each.Resolution.Synonym}")));
}
