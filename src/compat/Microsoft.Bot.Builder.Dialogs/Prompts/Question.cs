using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

// Sends the question that is due: the one for a retry when there is one, else the first.
internal static class Question
{
    public static Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = Due(options, isRetry);
        return question is null ? Task.CompletedTask : turnContext.SendActivityAsync(question, cancellationToken);
    }

    public static Activity Due(PromptOptions options, bool isRetry) => isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt;
}
