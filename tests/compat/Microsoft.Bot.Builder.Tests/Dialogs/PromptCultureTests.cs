using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Dialogs;

public class PromptCultureTests
{
    public static TheoryData<string> Cultures => [.. PromptCultureModels.GetSupportedCultures().Select(model => model.Locale)];

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task A_confirmation_is_asked_and_understood_in_each_language(string locale)
    {
        var words = PromptCultureModels.GetSupportedCultures().Single(model => model.Locale == locale);
        var question = $"OK? (1) {words.YesInLanguage}{words.InlineOr}(2) {words.NoInLanguage}";
        foreach (var (said, answer) in new[] { (words.YesInLanguage, true), (words.NoInLanguage, false), ("1", true), ("2", false) })
        {
            await Asking(new ConfirmPrompt("p") { Style = ListStyle.Inline }, locale).Test("begin", question).Test(said, $"done: {answer}").StartTestAsync();
            await Asking(new ConfirmPrompt("p", defaultLocale: locale) { Style = ListStyle.Inline }, null)
                .Test(Unmarked("begin"), Message(question)).Test(Unmarked(said), Message($"done: {answer}")).StartTestAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task A_choice_is_listed_in_each_language_however_its_name_is_written(string locale)
    {
        var words = PromptCultureModels.GetSupportedCultures().Single(model => model.Locale == locale);
        var question = $"Colour? (1) red{words.Separator}(2) green{words.InlineOrMore}(3) blue";
        foreach (var written in new[] { locale, locale.ToUpperInvariant(), locale.Split('-')[0] })
        {
            var options = new PromptOptions { Prompt = MessageFactory.Text("Colour?"), Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]) };
            await Conversation.Asking(new ChoicePrompt("p") { Style = ListStyle.Inline }, options, written)
                .Test("begin", question).Send("green").AssertReply(reply => Assert.StartsWith("done", reply.AsMessageActivity().Text, StringComparison.Ordinal)).StartTestAsync();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("not-supported")]
    [InlineData("tlh")]
    public async Task An_unknown_language_is_English(string locale) => await Asking(new ConfirmPrompt("p") { Style = ListStyle.Inline }, locale)
        .Test("begin", "OK? (1) Yes or (2) No").Test("yes", "done: True").StartTestAsync();

    [Fact]
    public async Task A_language_of_ones_own_has_its_own_words()
    {
        var own = new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)>
        {
            ["custom-custom"] = (new Choice("customYes"), new Choice("customNo"), new ChoiceFactoryOptions("customSeparator", "customOr", "customOrMore", true)),
        };
        await Asking(new ConfirmPrompt("p", own) { Style = ListStyle.Inline }, "custom-custom")
            .Test("begin", "OK? (1) customYescustomOr(2) customNo").Test("customYes", "done: True").StartTestAsync();
    }

    // As from a channel that does not know the user's language.
    private static Activity Unmarked(string text) => new(ActivityTypes.Message) { Text = text };

    private static IActivity Message(string text) => MessageFactory.Text(text);

    private static Microsoft.Bot.Builder.Adapters.TestFlow Asking(Dialog prompt, string? locale) =>
        Conversation.Asking(prompt, new PromptOptions { Prompt = MessageFactory.Text("OK?") }, locale);
}
