using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Dialogs;

/// <summary>What dialogs are told, in order, as botbuilder-dialogs 4.23.3 for JavaScript tells them: noted from running the same dialogs there.</summary>
public class SameStepsInJavaScriptTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task A_dialog_on_another_one() => Assert.Equal(
        "> a begin =Waiting > a activityReceived a continue b begin =Waiting > b activityReceived b continue b end EndCalled a resume EndCalled x =Waiting",
        await RunAsync(3, Told("a", dc => dc.BeginDialogAsync("b")), Told("b", dc => dc.EndDialogAsync("x"))));

    [Fact]
    public async Task A_dialog_in_the_place_of_another() => Assert.Equal(
        "> a begin =Waiting > a activityReceived a continue a end ReplaceCalled b begin =Waiting",
        await RunAsync(2, Told("a", dc => dc.ReplaceDialogAsync("b")), Told("b")));

    [Fact]
    public async Task All_cancelled() => Assert.Equal(
        "> a begin =Waiting > a activityReceived a continue a end CancelCalled =Cancelled",
        await RunAsync(2, Told("a", dc => dc.CancelAllDialogsAsync())));

    [Fact]
    public async Task All_and_their_parents_cancelled()
    {
        var log = await RunAsync(
            4, Told("root", dc => dc.BeginDialogAsync("c")), new Component("c", _log, Told("i", dc => dc.CancelAllDialogsAsync(true, "stop", 5))));
        Assert.EndsWith("i continue i end CancelCalled c ends CancelCalled root stop root end CancelCalled =Complete > root begin =Waiting", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_a_component_cancelled()
    {
        var log = await RunAsync(2, new Component("c", _log, Told("i", dc => dc.CancelAllDialogsAsync())));
        Assert.EndsWith("i continue i end CancelCalled c ends EndCalled =Complete", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialog_of_a_parent_begun_from_within()
    {
        var log = await RunAsync(
            4, Told("root", dc => dc.BeginDialogAsync("c")), new Component("c", _log, Told("i", dc => dc.BeginDialogAsync("outside"))),
            Told("outside", dc => dc.EndDialogAsync("r")));
        Assert.EndsWith("outside begin =Waiting > outside continue outside end EndCalled i resume EndCalled r =Waiting", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_of_a_waterfall_with_a_dialog_between()
    {
        Task<DialogTurnResult> Step(WaterfallStepContext step, Func<Task<DialogTurnResult>> then)
        {
            _log.Add($"s{step.Index} {step.Reason} {step.Result}");
            return then();
        }

        var log = await RunAsync(
            3,
            new Component(
                "c", _log,
                new WaterfallDialog(
                    "w",
                    [
                        (step, stop) => Step(step, () => step.NextAsync("n", stop)),
                        (step, stop) => Step(step, () => Task.FromResult(Dialog.EndOfTurn)),
                        (step, stop) => Step(step, () => step.BeginDialogAsync("q", null, stop)),
                        (step, stop) => Step(step, () => step.EndDialogAsync("fin", stop)),
                    ]),
                Told("q", dc => dc.EndDialogAsync("qq"))));
        Assert.Equal(
            "> s0 BeginCalled  s1 NextCalled n =Waiting > s2 ContinueCalled said q begin =Waiting > q continue q end EndCalled s3 EndCalled qq c ends EndCalled =Complete fin", log);
    }

    [Fact]
    public async Task A_question_asked_again() => Assert.Equal(
        "> a begin =Waiting > a activityReceived a continue a repromptDialog a reprompt =Waiting",
        await RunAsync(2, Told("a", async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        })));

    [Fact]
    public async Task An_event_of_ones_own() => Assert.Equal(
        "> a begin =Waiting > a activityReceived a continue a mine handled False =Waiting",
        await RunAsync(2, Told("a", async dc =>
        {
            _log.Add("handled " + await dc.EmitEventAsync("mine", 1));
            return Dialog.EndOfTurn;
        })));

    [Fact]
    public async Task A_prompt_counts_its_attempts()
    {
        var prompt = new TextPrompt("t", (asked, _) =>
        {
            _log.Add($"attempt {asked.AttemptCount} {asked.Recognized.Succeeded} {asked.Recognized.Value}");
            return Task.FromResult(asked.AttemptCount == 3);
        });
        var waterfall = new WaterfallDialog(
            "w",
            [
                (step, stop) => step.PromptAsync("t", new PromptOptions { Prompt = MessageFactory.Text("Q"), RetryPrompt = MessageFactory.Text("R") }, stop),
                (step, stop) => step.EndDialogAsync(step.Result, stop),
            ]);
        Assert.Equal(
            "> Q =Waiting > attempt 1 True said R =Waiting > attempt 2 True said R =Waiting > attempt 3 True said =Complete said", await RunAsync(4, waterfall, prompt));
    }

    private Watched Told(string id, Func<DialogContext, Task<DialogTurnResult>>? then = null) => new(id, _log, then);

    private async Task<string> RunAsync(int turns, params Dialog[] dialogs)
    {
        var (set, state) = Conversation.Set(dialogs);
        var adapter = new TestAdapter(TestAdapter.CreateConversation("steps"));
        for (var i = 0; i < turns; i++)
        {
            _log.Add(">");
            await adapter.SendTextToBotAsync("said", TurnAsync, default);
        }

        return string.Join(' ', _log);

        async Task TurnAsync(ITurnContext turn, CancellationToken stop)
        {
            turn.OnSendActivities((_, sent, next) =>
            {
                _log.AddRange(sent.Select(each => each.Text));
                return next();
            });
            var dc = await set.CreateContextAsync(turn, stop);
            var result = await dc.ContinueDialogAsync(stop);
            if (result.Status == DialogTurnStatus.Empty)
            {
                result = await dc.BeginDialogAsync(dialogs[0].Id, null, stop);
            }

            _log.Add($"={result.Status} {result.Result}".TrimEnd());
            await state.SaveChangesAsync(turn, false, stop);
        }
    }

    private sealed class Component : ComponentDialog
    {
        private readonly List<string> _log;

        public Component(string id, List<string> log, params Dialog[] dialogs)
            : base(id)
        {
            _log = log;
            foreach (var dialog in dialogs)
            {
                AddDialog(dialog);
            }
        }

        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            _log.Add($"{Id} ends {reason}");
            return Task.CompletedTask;
        }
    }

    private sealed class Watched(string id, List<string> log, Func<DialogContext, Task<DialogTurnResult>>? then) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Said("begin", EndOfTurn);

        public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        {
            log.Add($"{Id} continue");
            return then?.Invoke(dc) ?? Task.FromResult(EndOfTurn);
        }

        public override Task<DialogTurnResult> ResumeDialogAsync(
            DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) => Said($"resume {reason} {result}", EndOfTurn);

        public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Said("reprompt", 0);

        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
            Said($"end {reason}", 0);

        public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            log.Add($"{Id} {e.Name}");
            return base.OnDialogEventAsync(dc, e, cancellationToken);
        }

        private Task<T> Said<T>(string what, T answer)
        {
            log.Add($"{Id} {what}");
            return Task.FromResult(answer);
        }
    }
}
