using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Cards;
using CoachBot.Dialogs.Wording;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using NodaTime.Text;

namespace CoachBot.Dialogs.Turns;

/// <content>How the coach answers within a turn.</content>
public sealed partial class CoachTurn
{
    /// <summary>A question has been asked in this turn: nothing else may be asked.</summary>
    internal bool HasAsked { get; set; }

    /// <summary>The question that this message was taken as the answer to.</summary>
    internal Ask? Answering { get; set; }

    /// <summary>While set, a question beneath an interruption stays quiet; it is asked again at the end.</summary>
    internal bool HoldsReprompts { get; set; }

    /// <summary>Something else was answered first: the next question begins by returning to it.</summary>
    internal bool Returning { get; set; }

    /// <summary>What led to the open question is gone through once more, only to ask it: no command is carried out.</summary>
    internal bool Recalling { get; set; }

    /// <summary>Goes with the first words of the answer: how to be answered in the language that is written.</summary>
    internal (string Text, string Button)? Hint { get; set; }

    /// <summary>What the card becomes whose button was tapped, where cards can be replaced.</summary>
    internal Card? Replacement { get; set; }

    /// <summary>The name of the card that can be replaced; null: none.</summary>
    internal string? InPlace { get; set; }

    /// <summary>A card that goes out with the next question.</summary>
    internal Card? PendingCard { get; set; }

    /// <summary>Everything about the runner is gone; nothing of this conversation is kept either.</summary>
    internal bool Erased { get; private set; }

    /// <summary>Whatever else is open is left.</summary>
    internal bool LeavesAll { get; private set; }

    /// <summary>How many activities this turn has sent.</summary>
    internal int Said { get; private set; }

    /// <summary>Forgets the open question and reads the message without it.</summary>
    internal void StartOver()
    {
        Talk.Open = null;
        HasAsked = HoldsReprompts = Returning = false;
        PendingCard = null;
        ReadAgain(Inbound.Text);
    }

    internal string BackTo(string question) => Texts["BackTo", question];

    internal Card? TakeCard()
    {
        var card = PendingCard;
        PendingCard = null;
        return card;
    }

    internal Task SayAsync(string text, CancellationToken cancellationToken) => SayAsync(text, null, null, cancellationToken);

    /// <summary>Says something, with a card and with buttons that put their words into the chat. Teams gives no id for a text with a card, so there they go apart.</summary>
    internal async Task SayAsync(string? text, Card? card, IReadOnlyList<string>? buttons, CancellationToken cancellationToken)
    {
        text = string.IsNullOrWhiteSpace(text) ? null : Agreement.In(text, Words.Culture);
        if (text is not null && Hint is { } hint)
        {
            (text, buttons, Hint) = ($"{text} {hint.Text}", [.. buttons ?? [], hint.Button], null);
        }

        if (card is not null && card.Name == InPlace)
        {
            // The tapped card itself becomes the new one; a second copy below it would be one too many.
            Replacement = card;
            card = null;
            Said++;
            if (text is null)
            {
                return;
            }
        }

        var activities = Activities(text, card, buttons);
        TypedButtons.Note(Talk, Shown(card, buttons));
        Said += activities.Length;
        Talk.LastSaid = text ?? Talk.LastSaid;
        foreach (var activity in activities)
        {
            await Context.SendActivityAsync(activity, cancellationToken);
        }
    }

    /// <summary>Sends an activity of a kind that <see cref="SayAsync(string, CancellationToken)"/> doesn't make, such as a file.</summary>
    internal Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        Said++;
        return Context.SendActivityAsync(activity, cancellationToken);
    }

    private IEnumerable<Offered> Shown(Card? card, IReadOnlyList<string>? buttons)
    {
        var today = LocalDatePattern.Iso.Format(Today);
        var ofCard = (card?.AllButtons ?? []).Select(button => new Offered { Label = button.Form?.Send ?? button.Title, Data = CardAttachment.Data(card!, button).ToString(Formatting.None), On = today });
        return (buttons ?? []).Select(label => new Offered { Label = label, On = today, Of = Asker(label) }).Concat(ofCard).Select(Spoken);

        Offered Spoken(Offered button)
        {
            button.Language = Words.Language;
            return button;
        }

        string? Asker(string label) => Talk.Open is { IsChoice: true } open && open.IsButton(label) ? open.Nonce : null;
    }

    private Activity[] Activities(string? text, Card? card, IReadOnlyList<string>? buttons)
    {
        if (card is null)
        {
            return [WithButtons(MessageFactory.Text(text, text), buttons)];
        }

        var attachment = CardAttachment.From(card, Surface, Words.Culture);
        var speak = text is null ? card.Speak : $"{text} {card.Speak}";
        if (Surface == Surface.Teams && text is not null)
        {
            return [MessageFactory.Text(text, text), WithButtons((Activity)MessageFactory.Attachment(attachment, null, card.Speak), buttons)];
        }

        return [WithButtons((Activity)MessageFactory.Attachment(attachment, text, speak), buttons)];
    }

    private static Activity WithButtons(Activity activity, IReadOnlyList<string>? buttons)
    {
        if (buttons is { Count: > 0 })
        {
            activity.InputHint = InputHints.ExpectingInput;
            activity.SuggestedActions = new SuggestedActions { Actions = [.. buttons.Select(button => new CardAction(ActionTypes.ImBack, button, value: button))] };
        }

        return activity;
    }
}
