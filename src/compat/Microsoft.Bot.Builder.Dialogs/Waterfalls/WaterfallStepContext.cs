namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a waterfall has before it.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _parentWaterfall;
    private bool _nextCalled;

    /// <summary>Creates the context of a step.</summary>
    public WaterfallStepContext(
        WaterfallDialog parentWaterfall, DialogContext dc, object options, IDictionary<string, object> values, int index, DialogReason reason,
        object result = null)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        _parentWaterfall = parentWaterfall;
        Parent = dc.Parent;
        Index = index;
        Options = options;
        Reason = reason;
        Result = result;
        Values = values;
    }

    /// <summary>The step's place, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall began with.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before ended with.</summary>
    public object Result { get; }

    /// <summary>What the steps pass on; kept between turns.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step with a result. At most once in a step.</summary>
    /// <exception cref="InvalidOperationException">It was called before.</exception>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken)
        {
            throw new ArgumentException($"{nameof(result)} cannot be a cancellation token");
        }

        if (_nextCalled)
        {
            throw new InvalidOperationException(
                $"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_parentWaterfall.Id}[{Index}]'.");
        }

        _nextCalled = true;
        return _parentWaterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
