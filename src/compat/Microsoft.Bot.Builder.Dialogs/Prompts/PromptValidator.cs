namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Whether an answer will do. One that says something itself keeps the prompt from asking again.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
