using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;

namespace CoachBot.Dialogs.Asking;

/// <summary>
/// Asks, waits, and hands whatever comes to its dialog, which knows best what an answer is. Asked a second time, because something else
/// came between, it returns to its question with one line.
/// </summary>
internal sealed class AskPrompt() : Prompt<string>(nameof(AskPrompt))
{
    private const string Asked = "asked";

    /// <summary>The question travels as a JSON string: no storage has to know its type.</summary>
    public static PromptOptions For(Ask ask) => new() { Prompt = MessageFactory.Text(ask.Text), Validations = JsonConvert.SerializeObject(ask) };

    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        var turn = CoachTurn.Of(turnContext);
        var ask = JsonConvert.DeserializeObject<Ask>((string)options.Validations)!;
        turn.Talk.Open = ask;
        if (ask.IsIn(turn.Words.Language) == false)
        {
            // It is asked anew at the end of the turn, in the language that is spoken by then.
            return;
        }

        if (turn.HoldsReprompts && turn.HasAsked && !state.ContainsKey(Asked))
        {
            // Something more urgent is asked: this one has not been heard yet, and neither has its card been seen.
            turn.TakeCard();
            ask.Language = Ask.NotYetAsked;
            options.Validations = JsonConvert.SerializeObject(ask);
            return;
        }

        var again = !state.TryAdd(Asked, true);
        if (again && turn.HoldsReprompts)
        {
            return;
        }

        if (again)
        {
            ask.Returned++;
            options.Validations = JsonConvert.SerializeObject(ask);
        }

        turn.HasAsked = true;
        var card = turn.TakeCard();
        var text = again || turn.Returning ? ask.BackTo ?? turn.BackTo(ask.Text) : ask.Text;

        // What the card offers is not offered a second time below it.
        await turn.SayAsync(text, card, card?.Parts.Any(part => part is CardTiles) == true ? null : ask.Buttons, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var turn = CoachTurn.Of(turnContext);
        turn.Answering = JsonConvert.DeserializeObject<Ask>((string)options.Validations);
        turn.Talk.Open = null;
        return Task.FromResult(new PromptRecognizerResult<string> { Succeeded = true, Value = turn.Inbound.Text ?? "" });
    }
}
