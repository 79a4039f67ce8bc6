namespace Microsoft.Bot.Builder;

/// <summary>Questions to a RecognizerResult.</summary>
public static class RecognizerResultExtensions
{
    /// <summary>The intent with the highest score; an empty name and 0 when there is none.</summary>
    public static (string intent, double score) GetTopScoringIntent(this RecognizerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Intents is null)
        {
            throw new ArgumentNullException(nameof(result.Intents));
        }

        var top = (intent: string.Empty, score: 0.0d);
        foreach (var (name, intent) in result.Intents)
        {
            if (intent.Score > top.score)
            {
                top = (name, intent.Score.Value);
            }
        }

        return top;
    }
}
