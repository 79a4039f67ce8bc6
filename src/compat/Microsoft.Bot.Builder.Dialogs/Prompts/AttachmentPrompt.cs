using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for attachments.</summary>
public class AttachmentPrompt : Prompt<IList<Attachment>>
{
    /// <summary>Creates a prompt.</summary>
    public AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>> validator = null)
        : base(dialogId, validator)
    {
    }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default) => Question.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var attachments = turnContext.Activity.Type == ActivityTypes.Message && turnContext.Activity.Attachments is { Count: > 0 } some ? some : null;
        return Task.FromResult(new PromptRecognizerResult<IList<Attachment>> { Succeeded = attachments is not null, Value = attachments });
    }
}
