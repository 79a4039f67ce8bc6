using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Dialogs;

public class ChoiceTests
{
    private static readonly List<Choice> _colours = [new("red"), new("green"), new("blue")];

    [Fact]
    public void Choices_are_put_into_the_text()
    {
        Assert.Equal("pick: (1) red, (2) green, or (3) blue", ChoiceFactory.Inline(_colours, "pick:").Text);
        Assert.Equal("pick: red or green", ChoiceFactory.Inline(_colours[..2], "pick:", null, new() { IncludeNumbers = false }).Text);
        Assert.Equal("pick:\n\n   1. red\n   2. green\n   3. blue", ChoiceFactory.List(_colours, "pick:").Text);
        Assert.Equal("pick:\n\n   - red\n   - green\n   - blue", ChoiceFactory.List(_colours, "pick:", null, new() { IncludeNumbers = false }).Text);
    }

    [Theory]
    [InlineData(Channels.Emulator, "actions")]
    [InlineData(Channels.Directline, "actions")]
    [InlineData(Channels.Msteams, "card")]
    [InlineData(Channels.Slack, "card")]
    [InlineData(Channels.Sms, "inline")]
    public void The_channel_decides_how_they_are_shown(string channel, string expected)
    {
        var message = (Activity)ChoiceFactory.ForChannel(channel, _colours, "pick:");
        var shown = message.SuggestedActions is not null ? "actions"
            : message.Attachments is { Count: > 0 } ? "card"
            : message.Text.Contains("(1)", StringComparison.Ordinal) ? "inline" : "list";
        Assert.Equal((expected, InputHints.ExpectingInput), (shown, message.InputHint));
    }

    [Fact]
    public void Titles_too_long_for_buttons_make_a_list()
    {
        var message = (Activity)ChoiceFactory.ForChannel(Channels.Emulator, [new(new string('x', 30)), new("b")], "pick:");
        Assert.Contains("1. ", message.Text, StringComparison.Ordinal);
        Assert.Null(message.SuggestedActions);
    }

    [Theory]
    [InlineData("red please", "red:0:2")]
    [InlineData("green then red", "green:0:4 red:11:13")]
    [InlineData("nothing", "")]
    public void Choices_are_found_where_they_stand(string utterance, string expected) =>
        Assert.Equal(expected, string.Join(' ', Find.FindChoices(utterance, _colours).Select(found => $"{found.Text}:{found.Start}:{found.End}")));

    [Fact]
    public void The_more_complete_match_wins()
    {
        List<Choice> choices = [new("option A red 1"), new("option B red 2")];
        var found = Find.FindChoices("option B", choices, new FindChoicesOptions { AllowPartialMatches = true });
        Assert.Equal(1, found[0].Resolution.Index);
        Assert.Empty(Find.FindChoices("option B", choices));
    }

    [Fact]
    public void Words_in_between_lower_the_score()
    {
        var near = Find.FindValues("second last", [new() { Value = "second last" }]).Single().Resolution.Score;
        var far = Find.FindValues("the second from the last", [new() { Value = "second last" }]).Single().Resolution.Score;
        Assert.Equal(1f, near);
        Assert.Equal(0.5f, far);
        Assert.Empty(Find.FindValues("second one of all the last", [new() { Value = "second last" }]));
    }

    [Fact]
    public void An_utterance_is_split_at_what_is_no_letter()
    {
        var tokens = Tokenizer.DefaultTokenizer("Food \U0001F44D\U0001F44D bar-2");
        Assert.Equal(["food", "\U0001F44D", "\U0001F44D", "bar", "2"], tokens.Select(token => token.Normalized));
        Assert.Equal((0, 3), (tokens[0].Start, tokens[0].End));
    }

    [Theory]
    [InlineData(Channels.Msteams, "personal", true)]
    [InlineData(Channels.Test, null, false)]
    public async Task In_Teams_suggested_actions_name_the_user_who_is_to_see_them(string channel, string? conversationType, bool named)
    {
        var (set, state) = Conversation.Set(new ChoicePrompt("p") { Style = ListStyle.SuggestedAction });
        var adapter = new TestAdapter(channel).Use(new AutoSaveStateMiddleware(state));
        adapter.Conversation.Conversation.ConversationType = conversationType;
        await new TestFlow(adapter, async (turn, ct) =>
        {
            var dc = await set.CreateContextAsync(turn, ct);
            await dc.PromptAsync("p", new PromptOptions { Prompt = MessageFactory.Text("?"), Choices = ChoiceFactory.ToChoices(["a", "b"]) }, ct);
        })
        .Send("x")
        .AssertReply(reply => Assert.Equal(named ? ["user1"] : null, ((Activity)reply).SuggestedActions.To))
        .StartTestAsync();
    }
}
