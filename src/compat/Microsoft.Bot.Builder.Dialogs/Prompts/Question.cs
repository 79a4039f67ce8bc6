using Microsoft.Bot.Connector;
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

    // Teams shows suggested actions to those who are named, and to nobody else.
    public static IList<string> To(Activity activity) =>
        activity.ChannelId == Channels.Msteams && activity.From?.Id is { } user ? new List<string> { user } : null;
}
