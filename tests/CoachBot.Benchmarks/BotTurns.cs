using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Benchmarks;

/// <summary>Turns of a dialog on Bot Builder alone. At most 0.1 ms and 25 KB each.</summary>
public class BotTurns
{
    private const int Turns = 300;

    private readonly ConversationState state = new(new MemoryStorage());
    private readonly TestAdapter adapter = new(TestAdapter.CreateConversation("benchmark"));
    private readonly DialogSet dialogs;

    public BotTurns()
    {
        dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogState"));
        dialogs.Add(new TextPrompt("text"));
        dialogs.Add(new WaterfallDialog(
            "names",
            [
                (step, stop) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }, stop),
                (step, stop) =>
                {
                    step.Values["name"] = step.Result;
                    return step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("And your race?") }, stop);
                },
                async (step, stop) =>
                {
                    await step.Context.SendActivityAsync($"{step.Values["name"]}: {step.Result}", cancellationToken: stop);
                    return await step.EndDialogAsync(null, stop);
                },
            ]));
    }

    [Benchmark(Description = "Waterfall of three steps over MemoryStorage", OperationsPerInvoke = Turns)]
    public async Task Waterfall()
    {
        for (var i = 0; i < Turns; i++)
        {
            await adapter.SendTextToBotAsync("an answer", TurnAsync, CancellationToken.None);
            adapter.ActiveQueue.Clear();
        }
    }

    private async Task TurnAsync(ITurnContext turn, CancellationToken stop)
    {
        var dc = await dialogs.CreateContextAsync(turn, stop);
        if ((await dc.ContinueDialogAsync(stop)).Status == DialogTurnStatus.Empty)
        {
            await dc.BeginDialogAsync("names", null, stop);
        }

        await state.SaveChangesAsync(turn, false, stop);
    }
}
