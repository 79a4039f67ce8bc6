using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Builder.Tests.Dialogs;

// A bot over memory storage whose turns run a set of dialogs.
internal static class Conversation
{
    public static TestFlow With(DialogSet dialogs, ConversationState state, string first, object? options = null, string? locale = null)
    {
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        if (locale is not null)
        {
            adapter.Locale = locale;
        }

        return new TestFlow(adapter, async (turn, ct) =>
        {
            var dc = await dialogs.CreateContextAsync(turn, ct);
            var result = await dc.ContinueDialogAsync(ct);
            if (result.Status == DialogTurnStatus.Empty)
            {
                result = await dc.BeginDialogAsync(first, options, ct);
            }

            if (result.Status == DialogTurnStatus.Complete)
            {
                await turn.SendActivityAsync($"done: {result.Result}", cancellationToken: ct);
            }
            else if (result.Status == DialogTurnStatus.Cancelled)
            {
                await turn.SendActivityAsync("cancelled", cancellationToken: ct);
            }
        });
    }

    public static (DialogSet Dialogs, ConversationState State) Set(params Dialog[] dialogs)
    {
        var state = new ConversationState(new MemoryStorage());
        var set = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        foreach (var dialog in dialogs)
        {
            set.Add(dialog);
        }

        return (set, state);
    }

    public static TestFlow Asking(Dialog prompt, PromptOptions options, string? locale = null)
    {
        var (set, state) = Set(prompt);
        return With(set, state, prompt.Id, options, locale);
    }
}
