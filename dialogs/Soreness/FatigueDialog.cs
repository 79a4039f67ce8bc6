using System.Globalization;
using CoachBot.Dialogs.Asking;
using CoachBot.Dialogs.Main;
using CoachBot.Dialogs.Main.Sense;
using CoachBot.Dialogs.Turns;
using CoachBot.Dialogs.Week;
using CoachBot.Dialogs.Wording;
using CoachBot.Language;
using CoachBot.Training.Commands;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Localization;

namespace CoachBot.Dialogs.Soreness;

/// <summary>Short sleep or a tired body, without anything that hurts: one question when neither hours nor a figure was said.</summary>
internal sealed class FatigueDialog : Conversation
{
    private readonly ReceiptReply receipts;
    private readonly IStringLocalizer<SorenessTexts> texts;

    public FatigueDialog(ReceiptReply receipts, IStringLocalizer<SorenessTexts> texts)
        : base(nameof(FatigueDialog), Intent.ReportFatigue)
    {
        this.receipts = receipts;
        this.texts = texts;
        AddSteps(AskAsync, HeardAsync, HeardAsync);
    }

    /// <summary>They say that they are tired, and not how much.</summary>
    public static bool WouldAsk(CoachTurn turn) => turn.Reading.Slots is { SleepHours: null, Fatigue: null } && SureIntents.Of(turn).Contains(Intent.ReportFatigue) && !turn.State.TiredOn.Contains(turn.Today);

    protected override bool NeedsPlan => true;

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        if (turn.Reading.Slots is { SleepHours: null, Fatigue: null })
        {
            if (turn.State.TiredOn.Contains(turn.Today))
            {
                // The same day's short night has been told, and acted on.
                await turn.SayAsync(texts["TiredAlready"], cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            }

            var ask = new Ask
            {
                Id = "fatigue",
                Text = texts["AskFatigue"],
                BackTo = texts["BackTo", texts["AskFatigue"].Value],
                Why = texts["WhyAsked"],
                Expecting = Expecting.Score,
                Choosing = texts.Listened("HoursSleptWords").ToString(),
                Buttons = [.. texts["ButtonsFatigue"].Value.Split('|')],
                Takes = [Intent.ReportFatigue, Intent.ReportSoreness],
            };
            return await AskAsync(step, ask, cancellationToken);
        }

        return await ReportAsync(step, turn, turn.Reading.Slots.SleepHours, turn.Reading.Slots.Fatigue, cancellationToken);
    }

    private async Task<DialogTurnResult> HeardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = CoachTurn.Of(step);
        var slots = turn.Reading.Slots;

        // The number of "I slept 4 hours" is no score.
        var hours = Slept(turn.Inbound.Text) ?? slots.SleepHours;
        var fatigue = hours is null ? slots.Fatigue ?? slots.Score ?? Number.Of(turn.Inbound.Text) : slots.SleepHours is null ? null : slots.Fatigue;
        if ((hours, fatigue) is (null, null or > 10))
        {
            if (AskOnceMore(step, cancellationToken) is { } asked)
            {
                return await asked;
            }

            await turn.SayAsync(texts["NotHeardFatigue"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        return await ReportAsync(step, turn, hours, fatigue, cancellationToken);
    }

    /// <summary>"5 hrs", and no more: asked here, it is no length of a session.</summary>
    private double? Slept(string? text) => text is not null && texts.Listened("HoursSleptWords").Match(text.Replace('\u2019', '\'')) is { Success: true } said
        ? double.Parse(said.Groups["hours"].Value.Replace(',', '.'), CultureInfo.InvariantCulture)
        : null;

    private async Task<DialogTurnResult> ReportAsync(WaterfallStepContext step, CoachTurn turn, double? sleepHours, int? fatigue, CancellationToken cancellationToken)
    {
        await receipts.SayAsync(turn, await turn.DoAsync(new ReportFatigue(sleepHours, fatigue), cancellationToken), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
