using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Dialogs;

public class PromptTests
{
    [Fact]
    public async Task A_prompt_asks_again_until_its_validator_is_content_and_counts_the_attempts()
    {
        var attempts = new List<int>();
        var prompt = new TextPrompt("p", (context, _) =>
        {
            attempts.Add(context.AttemptCount);
            return Task.FromResult(context.Recognized.Value.Length > 2);
        });
        var options = new PromptOptions { Prompt = MessageFactory.Text("word?"), RetryPrompt = MessageFactory.Text("longer word?") };
        await Conversation.Asking(prompt, options)
            .Test("hi", "word?").Test("a", "longer word?").Test("b", "longer word?").Test("abc", "done: abc")
            .StartTestAsync();
        Assert.Equal([1, 2, 3], attempts);
    }

    [Fact]
    public async Task A_validator_that_says_something_keeps_the_prompt_silent()
    {
        var prompt = new TextPrompt("p", async (context, ct) =>
        {
            await context.Context.SendActivityAsync("no", cancellationToken: ct);
            return false;
        });
        await Conversation.Asking(prompt, new PromptOptions { Prompt = MessageFactory.Text("word?") })
            .Test("hi", "word?").Test("a", "no").AssertNoReply(timeout: 50).StartTestAsync();
    }

    [Fact]
    public async Task Without_a_retry_prompt_the_question_itself_is_asked_again()
    {
        var question = MessageFactory.Text("number?");
        question.InputHint = null;
        await Conversation.Asking(new NumberPrompt<int>("p"), new PromptOptions { Prompt = question })
            .Send("hi").AssertReply(reply => Assert.Equal(("number?", InputHints.ExpectingInput), (((Activity)reply).Text, ((Activity)reply).InputHint)))
            .Test("none", "number?").Test("42", "done: 42").StartTestAsync();
    }

    [Theory]
    [InlineData("en-us", "3.14")]
    [InlineData("es-es", "3,14")]
    [InlineData("nl-nl", "3,14")]
    [InlineData("de-de", "3,14")]
    [InlineData("pt-br", "3,14")]
    public async Task A_number_is_read_as_its_culture_writes_it(string culture, string said)
    {
        await Conversation.Asking(new NumberPrompt<double>("p", Is314), new PromptOptions { Prompt = MessageFactory.Text("number?") }, culture)
            .Test("hi", "number?").Send(said).AssertReply(reply => Assert.StartsWith("done", reply.AsMessageActivity().Text, StringComparison.Ordinal)).StartTestAsync();

        static Task<bool> Is314(PromptValidatorContext<double> context, CancellationToken cancellationToken) =>
            Task.FromResult(context.Recognized.Succeeded && Math.Abs(context.Recognized.Value - 3.14) < 1e-9);
    }

    [Fact]
    public async Task Activities_that_are_no_messages_are_passed_over() =>
        await Conversation.Asking(new TextPrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("word?") })
            .Test("hi", "word?").Send(new Activity(ActivityTypes.Typing)).AssertNoReply(timeout: 50).Test("x", "done: x").StartTestAsync();

    [Fact]
    public void A_prompt_needs_an_id() => Assert.Throws<ArgumentNullException>(() => new TextPrompt(string.Empty));

    [Fact]
    public async Task A_prompt_needs_prompt_options()
    {
        var (set, state) = Conversation.Set(new TextPrompt("p"));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Conversation.With(set, state, "p", "no options").Send("x").StartTestAsync());
    }

    [Theory]
    [InlineData("I ran 12 km", 12)]
    [InlineData("twenty three", 23)]
    public async Task A_number_is_found_in_a_sentence(string said, int number) =>
        await Conversation.Asking(new NumberPrompt<int>("p"), new PromptOptions { Prompt = MessageFactory.Text("?") })
            .Test("hi", "?").Test(said, $"done: {number}").StartTestAsync();

    [Fact]
    public void A_number_prompt_knows_five_types() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("p"));

    [Theory]
    [InlineData("yes", "True", "en-us", "really? (1) Yes or (2) No")]
    [InlineData("2", "False", "en-us", "really? (1) Yes or (2) No")]
    [InlineData("1", "True", "es-mx", "really? (1) Sí o (2) No")]
    public async Task A_confirmation_is_yes_or_no_or_its_number(string said, string answer, string locale, string question) =>
        await Conversation.Asking(new ConfirmPrompt("p") { Style = ListStyle.Inline }, new PromptOptions { Prompt = MessageFactory.Text("really?") }, locale)
            .Test("hi", question).Test("mumble", question).Test(said, $"done: {answer}").StartTestAsync();

    [Theory]
    [InlineData("the red one please", "red")]
    [InlineData("the second one", "green")]
    [InlineData("3", "blue")]
    [InlineData("crimson", "red")]
    public async Task A_choice_is_made_by_word_synonym_ordinal_or_number(string said, string chosen)
    {
        var prompt = new ChoicePrompt("p") { Style = ListStyle.Inline };
        FoundChoice? found = null;
        var waterfall = new WaterfallDialog("w",
        [
            (step, ct) => step.PromptAsync("p", new PromptOptions { Prompt = MessageFactory.Text("colour?"), Choices = [new("red") { Synonyms = ["crimson"] }, new("green"), new("blue")] }, ct),
            (step, ct) =>
            {
                found = (FoundChoice)step.Result;
                return step.EndDialogAsync(found.Value, ct);
            },
        ]);
        var (set, state) = Conversation.Set(prompt, waterfall);
        await Conversation.With(set, state, "w")
            .Test("hi", "colour? (1) red, (2) green, or (3) blue").Test("mauve", "colour? (1) red, (2) green, or (3) blue").Test(said, "done: " + chosen)
            .StartTestAsync();
        Assert.Equal(chosen, found!.Value);
    }

    [Fact]
    public async Task A_date_has_a_reading()
    {
        var waterfall = new WaterfallDialog("w",
        [
            (step, ct) => step.PromptAsync("p", new PromptOptions { Prompt = MessageFactory.Text("when?") }, ct),
            (step, ct) => step.EndDialogAsync(((IList<DateTimeResolution>)step.Result)[0].Value, ct),
        ]);
        var (set, state) = Conversation.Set(new DateTimePrompt("p"), waterfall);
        await Conversation.With(set, state, "w").Test("hi", "when?").Test("mumble", "when?").Test("April 12 2027", "done: 2027-04-12").StartTestAsync();
    }

    [Fact]
    public async Task Attachments_are_waited_for()
    {
        var picture = new Activity(ActivityTypes.Message) { Attachments = [new Attachment("image/png", "https://x.test/a.png")] };
        await Conversation.Asking(new AttachmentPrompt("p"), new PromptOptions { Prompt = MessageFactory.Text("picture?") })
            .Test("hi", "picture?").Test("no", "picture?").Send(picture).AssertReply(reply => Assert.StartsWith("done", ((Activity)reply).Text, StringComparison.Ordinal))
            .StartTestAsync();
    }

    [Fact]
    public async Task An_activity_prompt_takes_what_its_validator_takes()
    {
        var prompt = new ActivityPrompt("p", (context, _) => Task.FromResult(context.Recognized.Value.Type == ActivityTypes.Event));
        await Conversation.Asking(prompt, new PromptOptions { Prompt = MessageFactory.Text("event?"), RetryPrompt = MessageFactory.Text("really, event?") })
            .Test("hi", "event?").Test("no", "really, event?").Send(new Activity(ActivityTypes.Event))
            .AssertReply(reply => Assert.StartsWith("done", ((Activity)reply).Text, StringComparison.Ordinal)).StartTestAsync();
    }
}
