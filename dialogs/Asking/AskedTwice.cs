using CoachBot.Language;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Asking;

/// <summary>A conversation of one question, which is asked once more when the first answer told nothing.</summary>
internal abstract class AskedTwice : Conversation
{
    protected AskedTwice(string id, params IReadOnlyList<Intent> intents)
        : base(id, intents) => AddSteps(AskAsync, HeardAsync, HeardAsync);

    /// <summary>Does at once what needs no question, else asks.</summary>
    protected abstract Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken);

    /// <summary>Takes the answer, or asks once more.</summary>
    protected abstract Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken);
}
