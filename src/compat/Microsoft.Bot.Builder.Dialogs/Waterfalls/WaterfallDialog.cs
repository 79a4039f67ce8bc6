using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Steps one after another; each may wait for the user or for another dialog.</summary>
public partial class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedStepIndex = "stepIndex";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";

    private readonly List<WaterfallStep> _steps;

    /// <summary>Creates a waterfall.</summary>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        _steps = actions is null ? new List<WaterfallStep>() : new List<WaterfallStep>(actions);
    }

    /// <summary>Adds a step at the end.</summary>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        _steps.Add(step ?? throw new ArgumentNullException(nameof(step)));
        return this;
    }

    /// <summary>The id and the number of steps.</summary>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        if (options is CancellationToken)
        {
            throw new ArgumentException($"{nameof(options)} cannot be a cancellation token");
        }

        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.ActiveDialog.State;
        var instanceId = Guid.NewGuid().ToString();
        state[PersistedOptions] = options;
        state[PersistedValues] = new Dictionary<string, object>();
        state[PersistedInstanceId] = instanceId;
        TrackStart(instanceId);
        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the next step with the message's text; other activities are passed over.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken).ConfigureAwait(false)
            : EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var index = Convert.ToInt32(dc.ActiveDialog.State[PersistedStepIndex]);
        return RunStepAsync(dc, index + 1, reason, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        TrackEnd(instance, reason);
        return Task.CompletedTask;
    }

    /// <summary>Runs a step.</summary>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        TrackStep(stepContext);
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step of an index, or ends the waterfall with the last result when there are no more.</summary>
    protected async Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return await dc.EndDialogAsync(result, cancellationToken).ConfigureAwait(false);
        }

        var state = dc.ActiveDialog.State;
        state[PersistedStepIndex] = index;
        var step = new WaterfallStepContext(this, dc, state[PersistedOptions], Values(state), index, reason, result);
        return await OnStepAsync(step, cancellationToken).ConfigureAwait(false);
    }

    private static IDictionary<string, object> Values(IDictionary<string, object> state)
    {
        if (state[PersistedValues] is JObject json)
        {
            // A storage without type names.
            state[PersistedValues] = json.ToObject<Dictionary<string, object>>();
        }

        return (IDictionary<string, object>)state[PersistedValues];
    }
}
