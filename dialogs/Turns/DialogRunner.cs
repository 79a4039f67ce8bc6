using CoachBot.Dialogs.Main;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;

namespace CoachBot.Dialogs.Turns;

/// <summary>Goes on with a conversation's dialogs, after a look at whether what was stored still fits the dialogs that there are.</summary>
internal sealed class DialogRunner
{
    private readonly IStatePropertyAccessor<DialogState> states;
    private readonly DialogSet dialogs;
    private readonly MainDialog main;

    public DialogRunner(BotState conversation, MainDialog main)
    {
        this.main = main;
        states = conversation.CreateProperty<DialogState>(nameof(DialogState));
        dialogs = new DialogSet(states);
        dialogs.Add(main);
    }

    /// <summary>False after a deployment that renamed or reshaped what the runner was in the middle of.</summary>
    public async Task<bool> IsReadableAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        try
        {
            var state = await states.GetAsync(context, () => new DialogState(), cancellationToken);
            return state.DialogStack.All(instance => dialogs.Find(instance.Id) is ComponentDialog component && Fits(component, instance));
        }
        catch (Exception error) when (MeansUnreadable(error))
        {
            return false;
        }
    }

    public Task DropAsync(ITurnContext context, CancellationToken cancellationToken) => states.SetAsync(context, new DialogState(), cancellationToken);

    public async Task RunAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var dc = await dialogs.CreateContextAsync(context, cancellationToken);
        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
        {
            await dc.BeginDialogAsync(main.Id, null, cancellationToken);
        }
    }

    internal static bool MeansUnreadable(Exception error) =>
        error is JsonException or InvalidCastException or KeyNotFoundException or ArgumentException or FormatException or NullReferenceException;

    /// <summary>Each stored dialog must still exist, and a container's inner stack must fit it in turn.</summary>
    private static bool Fits(ComponentDialog component, DialogInstance instance)
    {
        if (!instance.State.TryGetValue("dialogs", out var stored))
        {
            return true;
        }

        return stored is DialogState inner && inner.DialogStack.All(child => component.FindDialog(child.Id) switch
        {
            null => false,
            ComponentDialog container => Fits(container, child),
            Prompt<string> => child.State.TryGetValue("options", out var options) && options is PromptOptions { Validations: string },
            _ => true,
        });
    }
}
