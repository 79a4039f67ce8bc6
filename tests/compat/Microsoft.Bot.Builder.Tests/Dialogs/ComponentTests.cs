using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Dialogs;

public class ComponentTests
{
    [Fact]
    public async Task A_component_begins_with_the_dialog_that_was_added_first()
    {
        var component = new AskTwice("c");
        Assert.Equal("steps", component.InitialDialogId);
        var (set, state) = Conversation.Set(component);
        await Conversation.With(set, state, "c").Test("hi", "one?").Test("1", "two?").Test("2", "done: 1+2").StartTestAsync();
    }

    [Fact]
    public async Task An_interruption_answers_and_asks_again()
    {
        var (set, state) = Conversation.Set(new AskTwice("c"));
        await Conversation.With(set, state, "c")
            .Test("hi", "one?").Test("help", "helping").AssertReply("one?").Test("1", "two?").Test("2", "done: 1+2")
            .StartTestAsync();
    }

    [Fact]
    public async Task An_interruption_may_cancel_everything()
    {
        var (set, state) = Conversation.Set(new AskTwice("c"));
        await Conversation.With(set, state, "c").Test("hi", "one?").Test("stop", "done: ").Test("hi", "one?").StartTestAsync();
    }

    [Fact]
    public async Task Components_nest_and_find_dialogs_of_their_parents()
    {
        var outer = new ComponentDialog("outer");
        outer.AddDialog(new WaterfallDialog("steps", [(step, ct) => step.BeginDialogAsync("inner", null, ct), (step, ct) => step.EndDialogAsync($"[{step.Result}]", ct)]));
        var inner = new ComponentDialog("inner");
        inner.AddDialog(new WaterfallDialog("inner steps", [(step, ct) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("inner?") }, ct), (step, ct) => step.EndDialogAsync(step.Result, ct)]));
        outer.AddDialog(inner);
        var (set, state) = Conversation.Set(outer, new TextPrompt("text"));
        await Conversation.With(set, state, "outer").Test("x", "inner?").Test("y", "done: [y]").StartTestAsync();
    }

    [Fact]
    public async Task Running_a_dialog_begins_it_and_goes_on_with_it()
    {
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<DialogState>("dialogs");
        var dialog = new AskTwice("root");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        await new TestFlow(adapter, (turn, ct) => dialog.RunAsync(turn, property, ct))
            .Test("hi", "one?").Test("1", "two?").Send("2").AssertNoReply(timeout: 50).Test("hi", "one?")
            .StartTestAsync();
    }

    [Fact]
    public async Task An_error_event_reaches_the_component_before_the_exception_leaves()
    {
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<DialogState>("dialogs");
        var dialog = new Failing();
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        var flow = new TestFlow(adapter, (turn, ct) => dialog.RunAsync(turn, property, ct)).Send("x");
        var exception = await Assert.ThrowsAsync<InvalidTimeZoneException>(() => flow.StartTestAsync());
        Assert.Equal(["error"], dialog.Heard);
        Assert.True(exception.Data.Contains("DialogContext"));
    }

    [Fact]
    public async Task A_dialog_that_changed_while_it_waited_raises_an_event_once()
    {
        var storage = new MemoryStorage();
        var before = new Versioned(1);
        await RunAsync(before, storage, "a");
        var after = new Versioned(2);
        await RunAsync(after, storage, "b");
        await RunAsync(after, storage, "c");
        Assert.Empty(before.Heard);
        Assert.Equal(["versionChanged"], after.Heard);
    }

    [Fact]
    public void A_set_gives_a_second_dialog_of_an_id_another_id()
    {
        var set = new DialogSet();
        var (a, b, c) = (new WaterfallDialog("A"), new WaterfallDialog("A"), new WaterfallDialog("A"));
        set.Add(a).Add(a).Add(b).Add(c);
        Assert.Equal(["A", "A2", "A3"], new[] { a.Id, b.Id, c.Id });
        Assert.Same(b, set.Find("A2"));
        Assert.Null(set.Find("nothing"));
    }

    [Fact]
    public async Task A_dialog_that_is_not_there_cannot_begin()
    {
        var (set, state) = Conversation.Set(new WaterfallDialog("w"));
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => Conversation.With(set, state, "missing").Send("x").StartTestAsync());
        Assert.Contains("missing", exception.Message, StringComparison.Ordinal);
    }

    private static Task RunAsync(Dialog dialog, MemoryStorage storage, string text)
    {
        var state = new ConversationState(storage);
        var property = state.CreateProperty<DialogState>("dialogs");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, (turn, ct) => dialog.RunAsync(turn, property, ct)).Send(text).StartTestAsync();
    }

    private sealed class AskTwice : ComponentDialog
    {
        public AskTwice(string id)
            : base(id)
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, ct) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("one?") }, ct),
                (step, ct) =>
                {
                    step.Values["one"] = step.Result;
                    return step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("two?") }, ct);
                },
                (step, ct) => step.EndDialogAsync($"{step.Values["one"]}+{step.Result}", ct),
            ]));
            AddDialog(new TextPrompt("text"));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("helping", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "stop":
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }

    private class Listening : ComponentDialog
    {
        public List<string> Heard { get; } = [];

        public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name is DialogEvents.Error or DialogEvents.VersionChanged)
            {
                Heard.Add(e.Name);
            }

            return base.OnDialogEventAsync(dc, e, cancellationToken);
        }
    }

    private sealed class Failing : Listening
    {
        public Failing() => AddDialog(new WaterfallDialog("w", [(_, _) => throw new InvalidTimeZoneException()]));
    }

    private sealed class Versioned : Listening
    {
        public Versioned(int steps) =>
            AddDialog(new WaterfallDialog("w", Enumerable.Repeat<WaterfallStep>((_, _) => Task.FromResult(EndOfTurn), steps + 3)));
    }
}
