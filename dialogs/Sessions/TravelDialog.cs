using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using CoachBot.Training.Runners;
using CoachBot.Training.Units;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Sessions;

/// <summary>Away for some days: asks until when, if that was not said, and plans with what is there.</summary>
internal sealed class TravelDialog : AskedTwice
{
    private const string From = "from";
    private const string Said = "said";
    private const string AskId = "travel";
    private readonly ReceiptReply receipts;
    private readonly IStringLocalizer<SessionTexts> texts;

    public TravelDialog(ReceiptReply receipts, IStringLocalizer<SessionTexts> texts)
        : base(nameof(TravelDialog), Intent.Travel)
    {
        this.receipts = receipts;
        this.texts = texts;
    }

    protected override bool NeedsPlan => true;

    /// <summary>The question that waits is this conversation's.</summary>
    internal static bool IsOpen(Ask? open) => open?.Id == AskId;

    protected override async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var slots = turn.Reading.Slots;
        var from = slots.FromDate ?? slots.Date;
        if ((slots.UntilDate ?? slots.ToDate) is { } until)
        {
            // "Away till Thursday": from now.
            return await GoAsync(step, turn, from ?? turn.Today, until, cancellationToken);
        }

        step.Values[Said] = turn.Inbound.Text ?? "";

        step.Values[From] = LocalDatePattern.Iso.Format(from ?? turn.Today);
        var ask = new Ask { Id = AskId, Text = texts[from is null ? "TravelWhen" : "TravelUntil"], Expecting = Expecting.Date, Takes = [Intent.Travel, Intent.ShowDay, Intent.SetEquipment] };
        return await AskAsync(step, ask, cancellationToken);
    }

    protected override async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var slots = turn.Reading.Slots;
        var from = slots.FromDate ?? LocalDatePattern.Iso.Parse((string)step.Values[From]).Value;
        if ((slots.UntilDate ?? slots.ToDate ?? slots.Date) is { } until)
        {
            return await GoAsync(step, turn, from, until, cancellationToken);
        }

        if (BackReply.Says(turn.Inbound.Text, texts) || texts.Hears("TripOffWords", turn.Inbound.Text))
        {
            // Over before its days were told: nothing has been changed for it.
            await turn.SayAsync(texts["NoTrip"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (AskOnceMore(step, cancellationToken) is { } asked)
        {
            return await asked;
        }

        await turn.SayAsync(texts["TravelNotHeard"], cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> GoAsync(WaterfallStepContext step, CoachTurn turn, LocalDate from, LocalDate until, CancellationToken cancellationToken)
    {
        // What there is to lift with may have been told before the days were.
        var told = turn.Reading.Slots.Equipment ?? (step.Value(Said) is string { Length: > 0 } said ? turn.ReadAside(said).Slots.Equipment : null);
        var equipment = told is { } items ? Kit.Of(items) : (ValueList<EquipmentItem>?)null;
        var (first, last) = until < from ? (until, from) : (from, until);
        await receipts.SayAsync(turn, await turn.DoAsync(new Travel(first, last, equipment), cancellationToken), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
