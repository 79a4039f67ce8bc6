namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator has before it.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Options = options;
        Recognized = recognized;
        State = state;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What the prompt made of the answer.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt asked.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the prompt remembers while it is asked.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How often an answer came, this one counted.</summary>
    public int AttemptCount => State.TryGetValue(Prompt<T>.AttemptCountKey, out var count) ? Convert.ToInt32(count) : 0;
}
