namespace Microsoft.Bot.Builder;

/// <summary>Makes intents and entities of an activity.</summary>
public interface IRecognizer
{
    /// <summary>Looks at the turn's activity.</summary>
    Task<RecognizerResult> RecognizeAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    /// <summary>Looks at the turn's activity.</summary>
    /// <typeparam name="T">What the result becomes.</typeparam>
    Task<T> RecognizeAsync<T>(ITurnContext turnContext, CancellationToken cancellationToken)
        where T : IRecognizerConvert, new();
}
