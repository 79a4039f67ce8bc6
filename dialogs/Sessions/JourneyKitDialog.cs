using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Goals;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Decisions;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;
using NodaTime.Text;

namespace CoachBot.Dialogs.Sessions;

/// <summary>"Only bands", said on a journey or right after one was told: what there is to lift with for these days, or from now on. Not guessed, unless it is said.</summary>
internal sealed class JourneyKitDialog : AskedTwice
{
    private const string Said = "said";
    private const string Until = "until";
    private readonly GoalWords words;
    private readonly ReceiptReply receipts;
    private readonly IStringLocalizer<SessionTexts> texts;

    public JourneyKitDialog(GoalWords words, ReceiptReply receipts, IStringLocalizer<SessionTexts> texts)
        : base(nameof(JourneyKitDialog))
    {
        this.words = words;
        this.receipts = receipts;
        this.texts = texts;
    }

    protected override bool NeedsPlan => true;

    public override bool Claims(CoachTurn turn) => turn is { Plan: not null, Talk.Open: null, Inbound: { Data: null, IsFile: false } }
        && turn.Reading is { Slots.Equipment: not null } reading && reading.Intents.Where(score => score.Confidence >= Reading.SureEnough).All(score => score.Name == Intent.SetEquipment)
        && reading.Has(Intent.SetEquipment) && Journey(turn) is not null && !texts.Hears("KitForGoodWords", turn.Inbound.Text);

    protected override async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var text = turn.Inbound.Text ?? "";
        if (Journey(turn, step) is not { } journey)
        {
            // Taken back in the meantime.
            await turn.SayAsync(texts["KitLeft"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var kit = Kit.Of(turn.Reading.Slots.Equipment ?? []);
        if (kit == journey.Equipment)
        {
            await turn.SayAsync(texts["KitSoAlready", turn.Words.Day(journey.Until, turn.Today)], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (texts.Hears("KitHereWords", text))
        {
            return await PackAsync(step, turn, text, cancellationToken);
        }

        (step.Values[Said], step.Values[Until]) = (text, LocalDatePattern.Iso.Format(journey.Until));
        var ask = new Ask
        {
            Id = "journey.kit",
            IsChoice = true,
            Text = texts["KitForWhat", words.Equipment(kit, turn.Words), turn.Words.Day(journey.Until, turn.Today)],
            Buttons = [texts["KitForJourney"], texts["KitForGood"]],
            Takes = [Intent.SetEquipment, Intent.RebuildToday],
        };
        return await AskAsync(step, ask, cancellationToken);
    }

    protected override async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        // "The hotel gym has dumbbells": other things than were said first.
        var turn = CoachTurn.Of(step);
        var anew = turn.Reading.Slots.Equipment is not null;
        var said = anew ? turn.Inbound.Text! : (string)step.Values[Said];
        if (turn.Chose(texts["KitForJourney"]) || texts.Hears("KitHereWords", turn.Inbound.Text))
        {
            return await PackAsync(step, turn, said, cancellationToken);
        }

        if (turn.Chose(texts["KitForGood"]) || texts.Hears("KitForGoodWords", turn.Inbound.Text))
        {
            await receipts.SayAsync(turn, await turn.DoAsync(new SetEquipment(Kit.Of(turn.ReadAside(said).Slots.Equipment ?? [])), cancellationToken), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (anew)
        {
            return await step.ReplaceDialogAsync(Steps, null, cancellationToken);
        }

        if (AskOnceMore(step, cancellationToken) is { } asked)
        {
            return await asked;
        }

        await turn.SayAsync(texts["KitLeft"], cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>The same journey with other things in the bag.</summary>
    private async Task<DialogTurnResult> PackAsync(WaterfallStepContext step, CoachTurn turn, string said, CancellationToken cancellationToken)
    {
        if (Journey(turn, step) is { } journey)
        {
            var kit = Kit.Of(turn.ReadAside(said).Slots.Equipment ?? []);
            await receipts.SayAsync(turn, await turn.DoAsync(new Travel(journey.From, journey.Until, kit), cancellationToken), cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>The one that was asked about, else the one that this is about.</summary>
    private static Away? Journey(CoachTurn turn, WaterfallStepContext step) =>
        step.Value(Until) is string until ? turn.State.Travels.FirstOrDefault(away => LocalDatePattern.Iso.Format(away.Until) == until) : Journey(turn);

    /// <summary>The one that they are on; the next, while it is what was talked of last.</summary>
    private static Away? Journey(CoachTurn turn) => turn.State.Travels.FirstOrDefault(away =>
        away.Until >= turn.Today && (away.From <= turn.Today || turn.Talk.Topic is nameof(TravelDialog) or nameof(JourneyKitDialog)));
}
