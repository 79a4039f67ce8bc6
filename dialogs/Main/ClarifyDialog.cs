using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Main.Sense;
using CoachBot.Dialogs.Telemetry;
using CoachBot.Dialogs.Turns;
using CoachBot.Language;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Main;

/// <summary>Not sure enough: asks which of the two likeliest meanings was meant, and goes on with the words as they were said.</summary>
internal sealed class ClarifyDialog : Conversation
{
    private const string Said = "said";
    private const string Meanings = "meanings";

    /// <summary>Of words; what is longer says something of its own.</summary>
    private const int MostOfANo = 3;

    private readonly Routes routes;
    private readonly IStringLocalizer<MainTexts> texts;

    public ClarifyDialog(Routes routes, IStringLocalizer<MainTexts> texts)
        : base(nameof(ClarifyDialog))
    {
        this.routes = routes;
        this.texts = texts;
        AddSteps(AskAsync, ChosenAsync);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var likely = turn.Reading.Intents.Select(score => score.Name).Where(intent => !texts[Name(intent)].ResourceNotFound).DistinctBy(routes.To).Take(2).ToList();
        if (likely.Count == 0 || Number.Of(turn.Inbound.Text) is not null)
        {
            await turn.SayAsync(texts[turn.Plan is null ? "CanDoNoPlan" : "CanDo"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        step.Values[Said] = turn.Inbound.Text ?? "";
        step.Values[Meanings] = string.Join(',', likely);
        List<string> names = [.. likely.Select(intent => texts[Name(intent)].Value)];
        DialogTelemetry.Clarified();
        var question = names.Count == 2 ? texts["WhichOf", names[0], names[1]] : texts["DidYouMean", names[0]];
        return await AskAsync(step, new Ask { Id = "clarify", IsChoice = true, Text = question, Buttons = [.. names, texts["Neither"]], Takes = likely }, cancellationToken);
    }

    private async Task<DialogTurnResult> ChosenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var meanings = ((string)step.Values[Meanings]).Split(',').Select(Enum.Parse<Intent>).ToList();
        var chosen = meanings.Cast<Intent?>().FirstOrDefault(intent => turn.Chose(texts[Name(intent!.Value)]))
            ?? (meanings.Count == 1 && turn.Reading.Has(Intent.Yes) ? meanings[0] : (Intent?)null)
            ?? Named(turn, meanings);
        if (chosen is not { } meant)
        {
            // Neither, said otherwise in the same breath: read anew instead of asking for it once more.
            var refused = turn.Chose(texts["Neither"]) || (turn.Reading.Has(Intent.No) && turn.Inbound.Text is { } text && text.Split(' ').Length <= MostOfANo);
            if (!refused && routes.Choose(turn) is [var other, ..] && other.Dialog != nameof(CanDoReply))
            {
                return await step.EndDialogAsync(other, cancellationToken);
            }

            await turn.SayAsync(texts["SayOtherwise"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        turn.ReadAgain((string)step.Values[Said]);
        turn.Intent = meant;

        // The meant conversation runs on the outer stack, where it can ask in its turn.
        return await step.EndDialogAsync(new Route(routes.To(meant), meant), cancellationToken);
    }

    /// <summary>"Skip", to "move a session or skip a session?": which of them, and nothing of its own; what it is about was said before.</summary>
    private static Intent? Named(CoachTurn turn, List<Intent> meanings) =>
        turn.Inbound.Text is { } text && text.Split(' ').Length < MostOfANo && turn.Reading.Slots is { Date: null, FromDate: null, ToDate: null, Days: null or { Count: 0 } }
            && SureIntents.Of(turn) is [var only] && meanings.Contains(only)
            ? only
            : null;

    private static string Name(Intent intent) => $"Intent{intent}";
}
