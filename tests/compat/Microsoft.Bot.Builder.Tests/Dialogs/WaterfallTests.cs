using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Builder.Tests.Dialogs;

public class WaterfallTests
{
    [Fact]
    public async Task Steps_run_one_a_turn_and_pass_on_what_they_keep()
    {
        var (set, state) = Conversation.Set(
            new TextPrompt("text"),
            new WaterfallDialog("w",
            [
                (step, ct) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("name?") }, ct),
                (step, ct) =>
                {
                    step.Values["name"] = step.Result;
                    return step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("town?") }, ct);
                },
                (step, ct) => step.EndDialogAsync($"{step.Values["name"]} of {step.Result}, {step.Options}", ct),
            ]));
        await Conversation.With(set, state, "w", "options")
            .Test("hi", "name?").Test("Ada", "town?").Test("Rome", "done: Ada of Rome, options").Test("again", "name?")
            .StartTestAsync();
    }

    [Fact]
    public async Task The_message_is_the_result_of_a_step_that_only_waits()
    {
        var (set, state) = Conversation.Set(new WaterfallDialog("w").AddStep((_, _) => Task.FromResult(Dialog.EndOfTurn))
            .AddStep((step, ct) => step.EndDialogAsync($"{step.Reason} {step.Result}", ct)));
        await Conversation.With(set, state, "w").Send("a").Test("b", "done: ContinueCalled b").StartTestAsync();
    }

    [Fact]
    public async Task Next_runs_the_next_step_at_once_and_only_once()
    {
        var (set, state) = Conversation.Set(new WaterfallDialog("w",
        [
            (step, ct) => step.NextAsync("skipped", ct),
            async (step, ct) =>
            {
                Assert.Equal((DialogReason.NextCalled, 1, "skipped"), (step.Reason, step.Index, step.Result));
                var result = await step.NextAsync("end", ct);
                await Assert.ThrowsAnyAsync<Exception>(() => step.NextAsync("twice", ct));
                return result;
            },
        ]));
        await Conversation.With(set, state, "w").Test("a", "done: end").StartTestAsync();
    }

    [Fact]
    public async Task A_waterfall_in_a_waterfall_resumes_the_outer_one_with_its_result()
    {
        var (set, state) = Conversation.Set(
            new WaterfallDialog("inner", [(_, _) => Task.FromResult(Dialog.EndOfTurn), (step, ct) => step.EndDialogAsync("inner " + step.Result, ct)]),
            new WaterfallDialog("outer", [(step, ct) => step.BeginDialogAsync("inner", null, ct), (step, ct) => step.EndDialogAsync("outer " + step.Result, ct)]));
        await Conversation.With(set, state, "outer").Send("a").Test("b", "done: outer inner b").StartTestAsync();
    }

    [Fact]
    public async Task A_dialog_that_replaces_another_takes_its_place()
    {
        var (set, state) = Conversation.Set(
            new WaterfallDialog("a", [(step, ct) => step.ReplaceDialogAsync("b", 3, ct)]),
            new WaterfallDialog("b", [(step, ct) => step.EndDialogAsync("b " + step.Options + " " + step.Stack.Count, ct)]));
        await Conversation.With(set, state, "a").Test("x", "done: b 3 1").StartTestAsync();
    }

    [Fact]
    public async Task What_is_measured_names_the_dialog_the_step_and_the_run()
    {
        var measured = new Measurements();
        var waterfall = new WaterfallDialog("w", [NamedStepAsync, (step, ct) => step.EndDialogAsync(null, ct)]) { TelemetryClient = measured };
        var (set, state) = Conversation.Set(waterfall);
        waterfall.TelemetryClient = measured;
        await Conversation.With(set, state, "w").Send("a").Test("b", "done: ").StartTestAsync();
        Assert.Equal(["WaterfallStart", "WaterfallStep", "WaterfallStep", "WaterfallComplete"], measured.Events.Select(e => e.Name));
        Assert.Equal(["NamedStepAsync", "Step2of2"], measured.Events.Where(e => e.Name == "WaterfallStep").Select(e => e.Properties["StepName"]));
        Assert.Single(measured.Events.Select(e => e.Properties["InstanceId"]).Distinct());
    }

    [Fact]
    public async Task A_cancellation_token_is_no_options()
    {
        var (set, state) = Conversation.Set(new WaterfallDialog("w", [(step, ct) => step.EndDialogAsync(ct, ct)]));
        await Assert.ThrowsAsync<ArgumentException>(() => Conversation.With(set, state, "w").Send("x").StartTestAsync());
    }

    private static Task<DialogTurnResult> NamedStepAsync(WaterfallStepContext step, CancellationToken cancellationToken) => Task.FromResult(Dialog.EndOfTurn);

    private sealed class Measurements : IBotTelemetryClient
    {
        public List<(string Name, IDictionary<string, string> Properties)> Events { get; } = [];

        public void Flush()
        {
        }

        public void TrackAvailability(
            string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null,
            IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackDependency(
            string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration,
            string resultCode, bool success)
        {
        }

        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
            Events.Add((eventName, new Dictionary<string, string>(properties!)));

        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        {
        }

        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties)
        {
        }
    }
}
